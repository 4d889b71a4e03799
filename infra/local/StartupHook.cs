using System.Runtime.InteropServices;

/// <summary>
/// The leash of a .NET program that <see cref="TcAssistant.Local.Tool"/> starts: the runtime calls this before Main
/// (DOTNET_STARTUP_HOOKS; the name and the missing namespace are its rules). Its parent holds the other end of standard
/// input and writes nothing; when the parent ends, however it ends, the pipe closes and the program ends too.
/// </summary>
internal static class StartupHook
{
    private const int Terminate = 15;

    public static void Initialize() => new Thread(EndWithParent) { IsBackground = true, Name = "Leash" }.Start();

    private static void EndWithParent()
    {
        using var parent = Console.OpenStandardInput();
        while (parent.ReadByte() >= 0)
        {
        }

        if (OperatingSystem.IsWindows())
        {
            Environment.Exit(0);
        }

        // As a service is stopped: it puts its things in order first, within the time that its host gives it.
        _ = Kill(Environment.ProcessId, Terminate);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
