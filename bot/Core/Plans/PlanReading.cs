using TcAssistant.Documents;
using TcAssistant.Plans.Layout;
using TcAssistant.Wording;

namespace TcAssistant.Plans;

/// <summary>A plan with what should be looked at in it, or the explanation why the document holds none: exactly one of the two.</summary>
/// <param name="NotAPlan">What was looked for and not found.</param>
public sealed record PlanReading(Plan? Plan, IReadOnlyList<Finding> Findings, Sentence? NotAPlan);

public sealed partial record Plan
{
    /// <summary>Finds the plan in a document by the rules, whoever wrote it. Never an empty plan.</summary>
    public static PlanReading Read(Document document) => PlanFlow.Read(document);
}
