using System.Text;

namespace TcAssistant.App.Cli;

/// <summary>The three streams of a command: answers go to <see cref="Out"/>, diagnostics to <see cref="Error"/>.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>The process's own streams, in UTF-8 whatever the machine's code page.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>Writes one answer and hands it on at once: another program may be waiting for this line.</summary>
    public void Answer(string line)
    {
        Out.WriteLine(line);
        Out.Flush();
    }
}
