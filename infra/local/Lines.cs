namespace TcAssistant.Local;

/// <summary>Progress as lines on standard output, in order; <see cref="Progress{T}"/> would print them on other threads, later.</summary>
internal sealed class Lines : IProgress<string>
{
    public void Report(string value) => Console.WriteLine(value);
}
