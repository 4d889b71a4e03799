using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>All lines of one owner that are to be another's, each of them named; what is done then is <see cref="OwnersCard.Done"/>.</summary>
public static class HandOverCard
{
    private const int Aim = 20_000;
    private const int RowBytes = 260;
    private const int LongestName = 80;

    /// <param name="lines">Those that change hands.</param>
    /// <param name="left">Lines beyond what one step may change.</param>
    /// <param name="decides">Who may confirm it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, string from, IReadOnlyList<ActionLine> lines, Assignment assignment, int left, string decides, Language language)
    {
        var (owner, room) = (CardText.Shorten(assignment.Owner, LongestName), new Room(Aim));
        var title = AbsenceWording.AllGo(lines.Count, CardText.Shorten(from, LongestName), owner).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        var named = 0;
        foreach (var line in lines)
        {
            var words = $"{line.Id} · {When.Of(plan.TimetableOf(line), plan.StateOf(line), language)} · {CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 70))}";
            if (!room.Take(RowBytes + Room.BytesOf(words)))
            {
                break;
            }

            body.Add(Texts.Plain(words) with { Spacing = Spacing.Small });
            named++;
        }

        if (named < lines.Count)
        {
            // Each is named all the same, if only by its place.
            body.Add(Texts.Small(CardText.Ids([.. lines.Skip(named)], lines.Count)));
        }

        if (assignment.PersonId is null)
        {
            body.Add(Texts.Small(AbsenceWording.ByNameOnly(owner).In(language)));
        }

        if (left > 0)
        {
            body.Add(Texts.Plain(AbsenceWording.LeftForLater(left, Assignment.MostLines).In(language)));
        }

        body.Add(Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)));
        body.AddRange(Buttons.Rows(
        [
            Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.AssignAll, Plan: plan.Key?.Value) { Owners = [OwnerData.Of(assignment)] }),
            Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value)),
        ],
            Spacing.Medium));
        return Texts.Message(body, title, language);
    }
}
