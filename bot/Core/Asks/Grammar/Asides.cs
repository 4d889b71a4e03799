namespace TcAssistant.Asks.Grammar;

/// <summary>Clauses that say why someone asks and for whom: "for my mission report:", "es para una nota al Director", "I'm preparing the quarterly note". Dates and
/// names in them are not asked about. A clause in which anything is asked, or a place of the plan named, is never one.</summary>
internal static class Asides
{
    private const int MostWordsOfAsker = 14;
    private const int MostPiecesOfSignature = 7;

    /// <summary>Takes such clauses out, unless nothing but them would be left.</summary>
    /// <param name="text">Where the signs stand that part clauses.</param>
    /// <param name="isTopic">Whether a plan at hand or the field knows the word.</param>
    /// <returns>Whether a time or a place went with them.</returns>
    public static bool TakeOut(List<Piece> pieces, string text, Func<string, bool> isTopic)
    {
        TakeOutAddressed(pieces, text);
        TakeOutSignature(pieces, text);
        TakeOutAsker(pieces);
        TakeOutReport(pieces);
        TakeOutPurpose(pieces);
        TakeOutOccasion(pieces);
        var clauses = Clauses(pieces, text);
        if (clauses.Count < 2)
        {
            return false;
        }

        var kept = clauses.Where((clause, at) => !Tells(clause, clauses, isTopic) && (clause.Exists(Asks) || !(IsAside(clause) || at == 0 && (IsGreetingFrom(clause) || IsHeading(clause, clauses[1][0], text) || IsLabel(clause, clauses[1][0], text) || IsMeeting(clause, isTopic) && clauses[1].Exists(Asks))))).ToList();
        if (kept.Count < clauses.Count && kept.Exists(static clause => clause.Exists(static piece => Asks(piece) || piece.Is(Cue.Month))))
        {
            pieces.Clear();
            pieces.AddRange(kept.SelectMany(static clause => clause));
            return clauses.Except(kept).Any(clause => new Clause(clause, isTopic) is { NamesTime: true } or { NamesPlace: true });
        }

        return false;
    }

    /// <summary>"Kind regards, Anna", "Cordialement, M. Dupont" at the end.</summary>
    private static void TakeOutSignature(List<Piece> pieces, string text)
    {
        for (var at = Math.Max(1, pieces.Count - MostPiecesOfSignature); at < pieces.Count; at++)
        {
            var behind = at + Forms.Pieces(pieces, at, Form.Valediction);
            if (behind > at && Clause.IsParted(text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start))
                && pieces.Skip(behind).All(static piece => piece.Cue is Cue.Unread or Cue.Filler or Cue.Article or Cue.Greeting && !piece.IsConcept && !piece.First.IsNumber))
            {
                pieces.RemoveRange(at, pieces.Count - at);
                return;
            }
        }
    }

    /// <summary>"My boss wants to know how many are late": who asks, and whom.</summary>
    private static void TakeOutAsker(List<Piece> pieces)
    {
        for (var at = 1; at < pieces.Count - 1 && at < MostWordsOfAsker && !pieces[at - 1].Is(Form.Opener); at++)
        {
            var behind = at + Forms.Pieces(pieces, at, Form.ReportedAsking);
            if (behind > at && pieces.FindIndex(behind, static piece => piece.Cue is not (Cue.Article or Cue.Filler)) is >= 0 and var asked && (pieces[asked].Cue is Cue.What or Cue.Which or Cue.When or Cue.Who or Cue.Count or Cue.Show or Cue.Deadline || pieces[asked].Begins(Form.Opener) || FollowUp.Asks(pieces[asked]))
                && !pieces.GetRange(0, at).Exists(static piece => piece.Cue is Cue.PartNoun or Cue.IssueNoun or Cue.Except or Cue.What or Cue.Which or Cue.Show || piece.First.Before == '.' || piece.Begins(Form.Opener)))
            {
                pieces.RemoveRange(0, behind);
                return;
            }
        }
    }

    /// <summary>"A report of what is due in June", "informe de atrasos", "overdue report": what is to be made of the lines, not what they are about.</summary>
    private static void TakeOutReport(List<Piece> pieces)
    {
        var at = pieces.FindIndex(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.Article or Cue.Show or Cue.And));
        if (at >= 0 && pieces[at].Is(Form.ReportNoun) && pieces[at].Cue == Cue.Unread && at + 1 < pieces.Count && (pieces[at + 1].Begins(Form.Of) || pieces[at + 1].Cue is Cue.About or Cue.Article)
            && pieces.Skip(at + 2).FirstOrDefault(static piece => piece.Cue is not (Cue.Article or Cue.All)) is { } wanted && (FollowUp.Stands(wanted.Cue) || wanted.Cue is Cue.Deadline or Cue.LineNoun or Cue.What or Cue.Which || wanted.Begins(Form.NeuterAntecedent) || wanted.Ends(Form.RelativePronoun)))
        {
            pieces.RemoveRange(at, 2);
        }
        else if (pieces is [.., var late, var report] && report is { Cue: Cue.Unread } && report.Is(Form.ReportNoun) && late.Cue is Cue.Overdue or Cue.LateWord && pieces.Take(pieces.Count - 2).All(static piece => piece.Cue is Cue.Filler or Cue.Show or Cue.Article or Cue.Greeting))
        {
            pieces.RemoveAt(pieces.Count - 1);
        }
    }

    /// <summary>"We are in April. What is due in May?", "to begin with, what is overdue?": a clause that tells, where one beside it asks and names the time and the place itself.</summary>
    private static bool Tells(List<Piece> clause, List<List<Piece>> clauses, Func<string, bool> isTopic)
    {
        var words = clause.SelectMany(static piece => Languages.Letters.Words(piece.Written)).ToList();
        var first = words.FindIndex(static word => !Forms.Is(word, Form.AsideOpener));
        if (first < 0)
        {
            return false;
        }

        var isAskedBeside = clauses.Exists(other => other != clause && other.Exists(static piece => Asks(piece) || piece.Cue == Cue.Month));
        if (Forms.Words(words, first, Form.TurnOpener) == words.Count - first)
        {
            return isAskedBeside;
        }

        if (!isAskedBeside || !Forms.StandAt(words, first, Form.Telling) || clause.Exists(static piece => piece.Cue is Cue.What or Cue.Which or Cue.Count))
        {
            return false;
        }

        var told = new Clause(clause, isTopic);
        var others = clauses.Where(other => other != clause).Select(other => new Clause(other, isTopic)).ToList();
        return !told.Leans && !told.PicksOut && !told.PointsAtShown && !others.Exists(static other => other.Leans)
            && (!told.NamesTime || others.Exists(static other => other.NamesTime || other.SaysMoreThanDue)) && (!told.NamesPlace || others.Exists(static other => other.NamesPlace || other.NamesTime || other.SaysMoreThanDue));
    }

    /// <summary>"For my progress report I need everything that …", "para el informe necesito lo que vence …": what it is for, said first; what is asked has a limit of its own.</summary>
    private static void TakeOutPurpose(List<Piece> pieces)
    {
        var first = pieces.FindIndex(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks or Cue.And) && !(piece.Cue is Cue.Filler or Cue.Show && !piece.Begins(Form.For)));
        if (first < 0 || !pieces[first].Begins(Form.For))
        {
            return;
        }

        var last = first + 1;
        while (last < pieces.Count && last < first + 5 && !pieces[last].Ends(Form.Occasion) && (pieces[last].Cue is Cue.Article or Cue.Filler or Cue.Mine or Cue.Unread || IsDayOfIt(pieces[last]) || pieces[last].IsConcept))
        {
            last++;
        }

        if (last >= pieces.Count || !pieces[last].Ends(Form.Occasion) || pieces[last].Cue is not (Cue.Unread or Cue.Filler))
        {
            return;
        }

        var next = last + 1;
        while (next < pieces.Count && next < last + 4 && pieces[next].First.Before is not (',' or ':') && pieces[next].Cue is Cue.Article or Cue.Unread or Cue.LineNoun && !pieces[next].IsConcept)
        {
            next++;
        }

        if (next < pieces.Count && (pieces[next].First.Before is ',' or ':' || pieces[next].Cue is Cue.Filler or Cue.Show or Cue.All or Cue.What or Cue.Which or Cue.Count or Cue.Deadline or Cue.Overdue) && pieces.Skip(next).Any(static piece => FollowUp.Stands(piece.Cue) || piece.Cue is Cue.Deadline or Cue.Month))
        {
            pieces.RemoveRange(first, next - first);
        }
    }

    /// <summary>"The overdue items for the meeting, please": at the end of a question about dates, what it is for.</summary>
    private static void TakeOutOccasion(List<Piece> pieces)
    {
        var last = pieces.FindLastIndex(static piece => piece.Cue is not (Cue.Filler or Cue.Thanks or Cue.Greeting) && (!piece.Is(Form.Idle) || piece.Is(Form.Occasion)));
        var lead = last - 1;
        while (lead > 0 && lead > last - 5 && (pieces[lead].Cue is Cue.Article or Cue.Filler || IsDayOfIt(pieces[lead])) && !pieces[lead].Is(Form.For))
        {
            lead--;
        }

        if (last < 3 || lead < 1 || lead == last - 1 || !pieces[last].Is(Form.Occasion) || !pieces[lead].Is(Form.For)
            || !pieces.GetRange(0, lead).Exists(static piece => FollowUp.Stands(piece.Cue) || piece.Cue == Cue.Deadline)
            || pieces.GetRange(0, lead).Exists(static piece => piece.Cue is Cue.Owner or Cue.Who or Cue.When or Cue.About or Cue.Status or Cue.NotHeld))
        {
            return;
        }

        pieces.RemoveRange(lead, last - lead + 1);
    }

    /// <summary>"(For) tomorrow's (meeting)", "next week's".</summary>
    private static bool IsDayOfIt(Piece piece) => piece.Cue is Cue.Today or Cue.Tomorrow or Cue.Weekday or Cue.This or Cue.Next or Cue.WeekUnit;

    /// <summary>Whether a piece asks for something, or names what is to be asked about; "quarterly" and "just" do in a question, not in a clause of this kind.</summary>
    private static bool Asks(Piece piece) => FollowUp.Asks(piece) && piece.Cue != Cue.Every
        || piece.Cue is Cue.LineNoun or Cue.About or Cue.PartNoun or Cue.IssueNoun or Cue.What or Cue.Which or Cue.When or Cue.Except or Cue.Corrects or Cue.NthShown
        || piece.Cue == Cue.Only && !piece.Is(Form.Just);

    private static List<List<Piece>> Clauses(List<Piece> pieces, string text)
    {
        var clauses = new List<List<Piece>> { new() };
        for (var at = 0; at < pieces.Count; at++)
        {
            if (at > 0 && Clause.IsParted(text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start)))
            {
                clauses.Add([]);
            }

            clauses[^1].Add(pieces[at]);
        }

        return clauses;
    }

    private static bool IsAside(List<Piece> clause)
    {
        var words = clause.SelectMany(static piece => Languages.Letters.Words(piece.Written)).ToList();
        if (words.Count > 14)
        {
            return false;
        }

        var first = words.FindIndex(static word => !Forms.Is(word, Form.AsideOpener));
        return first >= 0 && (words.Skip(first).Take(4).Any(static word => Forms.Is(word, Form.PurposeOpener)) && words.Exists(static word => Forms.Is(word, Form.Occasion) || IsHour(word)) || Forms.StandAt(words, first, Form.Statement));
    }

    /// <summary>"For the audit interviews: …", "pour mes statistiques : …": what it is for, named before the question, whatever it is.</summary>
    private static bool IsHeading(List<Piece> clause, Piece next, string text) =>
        clause.Find(static piece => piece.Cue is not (Cue.Greeting or Cue.Thanks or Cue.And)) is { } first && first.Begins(Form.For)
        && text.AsSpan(clause[^1].First.Start, next.First.Start - clause[^1].First.Start).Contains(':')
        && clause.TrueForAll(static piece => piece.Cue is Cue.Unread or Cue.Article or Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.And or Cue.In or Cue.To || piece.Begins(Form.For));

    /// <summary>"Hello from Geneva,", "saludos desde Lima,": where somebody writes from.</summary>
    private static bool IsGreetingFrom(List<Piece> clause) =>
        clause is [{ Cue: Cue.Greeting }, var from, _, ..] && (from.Is(Cue.From) || from.Begins(Form.FromOrigin))
        && clause.TrueForAll(static piece => piece.Cue is Cue.Greeting or Cue.From or Cue.Article or Cue.In or Cue.Unread or Cue.Filler);

    /// <summary>"@TC Assistant what is due?": who is spoken to, at the beginning.</summary>
    private static void TakeOutAddressed(List<Piece> pieces, string text)
    {
        var first = pieces.FindIndex(static piece => piece.Cue is not (Cue.Greeting or Cue.Filler or Cue.Article));
        if (first >= 0 && first + 1 < pieces.Count && pieces[first].Cue == Cue.Unread && pieces[first].First.Start is > 0 and var start && text[start - 1] == '@')
        {
            pieces.RemoveAt(first);
        }
    }

    /// <summary>"Question:", "consulta:": says no more than that something is asked.</summary>
    private static bool IsLabel(List<Piece> clause, Piece next, string text) =>
        clause.FindAll(static piece => piece.Cue is not (Cue.Greeting or Cue.Filler or Cue.Article)) is [var label] && label.Is(Form.Label) && text.AsSpan(label.First.Start, next.First.Start - label.First.Start).Contains(':');

    /// <summary>"Meeting with the boss on Thursday", "estoy preparando la reunión": an occasion with more than its name, and no topic beside it.</summary>
    private static bool IsMeeting(List<Piece> clause, Func<string, bool> isTopic) =>
        (clause.Count > 2 || clause is [_, { Cue: Cue.Weekday or Cue.Today or Cue.Tomorrow }]) && clause.Exists(static piece => piece.Is(Form.Occasion))
        && clause.Exists(static piece => piece.Cue is Cue.Weekday or Cue.Today or Cue.Tomorrow || piece.Is(Form.With) || piece.Cue == Cue.Unread && !piece.Is(Form.Occasion))
        && clause.TrueForAll(piece => !piece.IsConcept && (piece.Cue != Cue.Unread || piece.Is(Form.Occasion) || !isTopic(piece.First.Text)));

    /// <summary>"My 3pm", "à 14h", "14h30".</summary>
    private static bool IsHour(string word) => word.Length is >= 2 and <= 5 && char.IsAsciiDigit(word[0])
        && (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) || word.TrimStart("0123456789".ToCharArray()) is ['h', .. var minutes] && minutes.All(char.IsAsciiDigit));
}
