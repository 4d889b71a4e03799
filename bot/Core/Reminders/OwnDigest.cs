using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>The digest of one person: only the lines that are theirs.</summary>
public static class OwnDigest
{
    public static Digest Of(TrackedPlan plan, Subscription subscription, string person, DateOnly day)
    {
        bool IsTheirs(ActionLine line) => plan.StateOf(line)?.OwnerId == person;

        var whole = Digest.Of(plan, subscription, day);
        return whole with
        {
            Passed = [.. whole.Passed.Where(line => IsTheirs(line.Line))],
            Due = [.. whole.Due.Where(line => IsTheirs(line.Line))],
            Starting = [.. whole.Starting.Where(line => IsTheirs(line.Line))],
            Quiet = [.. whole.Quiet.Where(IsTheirs)],
            Muted = [.. whole.Muted.Where(IsTheirs)],
            PassedBeforeImport = 0,
        };
    }
}
