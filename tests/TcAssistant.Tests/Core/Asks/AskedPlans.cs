using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>The plans that questions are asked of, all on one day.</summary>
internal static class AskedPlans
{
    public static DateOnly Today { get; } = new(2000, 4, 17);

    /// <summary>The French sample that ships with the product.</summary>
    public static TrackedPlan Sample { get; } = Shipped("plan.fr.docx");

    public static TrackedPlan SpanishSample { get; } = Shipped("plan.es.docx");

    /// <summary>The real plan beside the repository; skips the test when it is not there.</summary>
    public static TrackedPlan Seed() => new(Plan.Read(Plans.Seed.Document()).Plan!, PlanState.Empty);

    private static TrackedPlan Shipped(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TcAssistant.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        using var stream = File.OpenRead(Path.Combine(folder.FullName, "bot", "App", "Sample", file));
        return new(Plan.Read(Document.Read(stream, file).Document!).Plan!, PlanState.Empty);
    }
}
