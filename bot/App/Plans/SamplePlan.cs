using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>The plan that ships with the product, for people who want to try it: it answers as if today were a day in 2000.</summary>
internal static class SamplePlan
{
    /// <summary>The day it is taken to be.</summary>
    public static readonly DateOnly Today = new(2000, 4, 17);

    /// <summary>Who is named as having imported it.</summary>
    public static readonly Person Steward = new("sample", "TcAssistant");

    /// <summary>The document in a language.</summary>
    public static string FileOf(Language language) =>
        Path.Combine(AppContext.BaseDirectory, "Sample", $"plan.{language.Code()}.docx");
}
