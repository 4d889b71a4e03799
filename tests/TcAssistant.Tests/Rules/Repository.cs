namespace TcAssistant.Tests.Rules;

/// <summary>The checkout the tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution, found upwards from the test's own folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TcAssistant.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside a checkout: no TcAssistant.sln above them.");
    }
}
