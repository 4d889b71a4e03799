using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>Two questions typed as one, and those that put themselves right.</summary>
internal static partial class AskReader
{
    /// <summary>Two questions in one: each is read by itself, the second as what follows the first. Half an answer would pass for the whole: both or none.</summary>
    private static Ask Several(Ask whole, string text, (int Joint, int Head) second, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans, int left)
    {
        var first = Read(text[..second.Joint].TrimEnd(' ', ',', ';'), whole.Language, today, previous, plans, 1);
        if (!first.Understood)
        {
            return whole with { Partly = first.Partly, Unread = first.Unread };
        }

        // What names its own lines leans on nothing; anything else keeps what it does not replace.
        var alone = Read(text[second.Head..], whole.Language, today, null, plans, left);
        var then = alone.Reading.Issue is not null || alone.Understood && Joints.WantsElse(text[second.Head..]) ? alone : Read(text[second.Joint..], whole.Language, today, first, plans, left);
        if (!then.Understood)
        {
            return whole with { Partly = first.Reading, Unread = then.Unread ?? text[second.Head..].Trim(' ', '?', '.'), FirstPart = first.Question };
        }

        if ((then.Reading.Intent, then.Reading.Of) == (first.Reading.Intent, first.Reading.Of) && alone.Understood && !Decision.Limited(alone.Reading) && Decision.Limited(first.Reading) && first.Reading.Status == then.Reading.Status)
        {
            // "Y vencer, ¿qué vence?": asked once, and said what of before.
            return first with { Question = text };
        }

        if (first.Reading is { Intent: Intent.Search or Intent.Line, Status: null } look && then.Reading.Intent is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Cadence && (look.Part, look.Issue, look.Text) == (then.Reading.Part, then.Reading.Issue, then.Reading.Text) && Decision.Limited(look))
        {
            // "Look at the lines about training and tell me which are late": those that are.
            return then with { Question = text };
        }

        // "What is due in May and who is responsible?" asks for one list, which says both.
        if (Decision.ShowsBoth(first.Reading, then.Reading) is { } one)
        {
            return first with { Question = text, Reading = one };
        }

        if (first.Reading is { Intent: Intent.Due or Intent.Starting, Issue: null } early && (early.From is null || early.From == today) && early.To is null && Joints.SharesPeriod(text[..second.Joint]) && alone is { Understood: true, Reading: { Intent: Intent.Due or Intent.Starting, From: { } from, To: { } to } })
        {
            // "What must be finished and what starts in November?": one month for both.
            first = first with { Reading = early with { From = from, To = to } };
        }

        return first with { Question = text, Then = then with { Reading = Decision.OfToday(then.Reading, first.Reading, today) } };
    }

    /// <summary>"Due in May, sorry, June": the first half is read for what the second keeps of it; only the second is answered.</summary>
    private static Ask Corrected(Ask whole, string text, (int End, int Head, bool IsWhole) correction, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans, int left)
    {
        if (correction.IsWhole)
        {
            return Read(text[correction.Head..], whole.Language, today, previous, plans, left) with { Question = text };
        }

        var said = Read(text[..correction.End].TrimEnd(' ', ',', ';'), whole.Language, today, previous, plans, left);
        return said is { Understood: true, Then: null }
            ? Read(text[correction.Head..], whole.Language, today, said, plans, left, corrects: true) with { Question = text }
            : whole with { Partly = said.Partly, Unread = said.Unread };
    }
}
