using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>The settings that the service has, as a verb reads them.</summary>
internal static class VerbSettings
{
    public static IConfigurationRoot Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>Plan time as the service has it, started; storage is opened only where it must say when that was.</summary>
    /// <exception cref="BadInput">A setting is wrong.</exception>
    /// <exception cref="WorkFailed">Storage does not answer.</exception>
    public static async Task<PlanClock> ClockAsync(CancellationToken cancellation)
    {
        var settings = Read();
        if (!PlanClock.NeedsStorage(settings))
        {
            return Of(() => PlanClock.From(settings, TimeProvider.System, null));
        }

        using var stored = await StoredPlans.OpenAsync(cancellation);
        return stored.Clock;
    }

    /// <summary>What is made of settings.</summary>
    /// <exception cref="BadInput">One of them is wrong; the sentence says which.</exception>
    public static T Of<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (FormatException wrong)
        {
            throw new BadInput(CommandLineWording.WrongSetting(wrong.Message));
        }
    }
}
