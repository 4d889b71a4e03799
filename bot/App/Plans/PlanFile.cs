using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>A plan document on this machine's disk.</summary>
internal static class PlanFile
{
    /// <summary>Reads a plan. Whoever types the command is told in one sentence, and nowhere is a log.</summary>
    /// <exception cref="BadInput">There is no such file, it cannot be read, or it holds no plan: the sentence says which.</exception>
    public static Plan Read(string path)
    {
        using var stream = Open(path);
        var outcome = DroppedDocuments.Read(stream, Path.GetFileName(path), NullLogger.Instance);
        return outcome.Plan ?? throw new BadInput(outcome.Refusal!);
    }

    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="BadInput">There is no such file, or it cannot be opened: the sentence says which.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInput(CommandLineWording.NoSuchFile(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BadInput(CommandLineWording.FileNotReadable(path, refused.Message));
        }
    }
}
