namespace TcAssistant.Local;

/// <summary>Where things lie in a clone of the repository.</summary>
public static class Folders
{
    /// <summary>The folder of <c>TcAssistant.sln</c>, found by walking up from this program.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>What the tools leave on this machine: ignored by git, safe to delete while nothing runs.</summary>
    public static string Local { get; } = Path.Combine(Repository, ".local");

    /// <summary>The source folder of this project, with the pinned package.json.</summary>
    public static string Source { get; } = Path.Combine(Repository, "infra", "local");

    /// <summary>A new, empty folder under <see cref="Local"/> for one run of a tool.</summary>
    /// <remarks>What was left there is kept for a day, for whoever wants to know why a run failed.</remarks>
    public static string Fresh(string name)
    {
        var runs = Directory.CreateDirectory(Path.Combine(Local, "runs"));
        foreach (var old in runs.EnumerateDirectories().Where(run => run.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1)))
        {
            old.Delete(recursive: true);
        }

        return runs.CreateSubdirectory($"{name}-{Guid.NewGuid():N}"[..(name.Length + 9)]).FullName;
    }

    /// <summary>A file that another project of the solution was built to, in the same configuration as this program.</summary>
    public static string Output(params string[] projectAndFile)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine([Repository, .. projectAndFile[..^1], "bin", framework.Parent!.Name, framework.Name, projectAndFile[^1]]);
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TcAssistant.sln")))
            {
                return folder.FullName;
            }
        }

        throw new CannotStartException($"The start command runs inside a clone of the repository; no TcAssistant.sln above {AppContext.BaseDirectory}.");
    }
}
