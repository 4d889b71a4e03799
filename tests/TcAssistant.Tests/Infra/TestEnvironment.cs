using System.Runtime.CompilerServices;

namespace TcAssistant.Tests.Infra;

/// <summary>Holds for the whole run.</summary>
internal static class TestEnvironment
{
    /// <summary>Settings do not change while a test runs: watching their files would use up what a machine allows to be watched.</summary>
    [ModuleInitializer]
    internal static void WatchNoSettings() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
