namespace TcAssistant.Asks.Grammar;

/// <summary>Negatives that deny nothing of the plan: "isn't II.3.1 due in June?", "¿no hay vencimientos en mayo?" ask what the positive question does; "I don't know what is due" asks too.</summary>
internal static class RhetoricalNegatives
{
    /// <summary>How many words may stand before such an opening: "hello, and", "est-ce que".</summary>
    private const int MostBefore = 3;

    /// <summary>Takes them out, unless nothing else would be left.</summary>
    /// <param name="isAsked">Whether a question mark was typed.</param>
    public static void TakeOut(List<Word> words, bool isAsked)
    {
        var first = 0;
        while (first < words.Count && first < MostBefore && words[first] is var word && (word.Is(Form.AsideOpener) || word.Is(Form.Idle) || word.Is(Form.DiscourseMarker)))
        {
            first++;
        }

        var texts = words.ConvertAll(static word => word.Text);
        for (var at = 0; at <= first && at < words.Count; at++)
        {
            var length = Opening(texts, at);
            if (length > 0 && at + length < words.Count)
            {
                words.RemoveRange(at, length);
                return;
            }
        }

        if (isAsked && first + 1 < words.Count)
        {
            if (Forms.Words(texts, first, Form.EllipticNegative) is > 0 and var none && first + none < words.Count && words[first + none].Text is var noun && (Lexicon.All.Says(noun, Cue.Deadline) || Lexicon.All.Says(noun, Cue.Overdue) || Lexicon.All.Says(noun, Cue.LateWord)))
            {
                // "Aucun retard ?", "no deadlines in May?"
                words.RemoveRange(first, none);
                return;
            }

            TakeOutNegation(words, first);
        }
    }

    /// <summary>How many words open a question here without denying anything; 0: none do.</summary>
    private static int Opening(List<string> texts, int at) =>
        Forms.Words(texts, at, Form.NegativeOpening) is > 0 and var negative && !texts.Skip(at + negative).Any(static word => Lexicon.All.Says(word, Cue.Which)) ? negative
        : Forms.Words(texts, at, Form.Seeking) is > 0 and var seeking ? seeking
        : Forms.Words(texts, at, Form.Unknowing) is > 0 and var unknowing && at + unknowing < texts.Count && (Forms.Is(texts[at + unknowing], Form.Opener) || Forms.Is(texts[at + unknowing], Form.RelativeArticle)) ? unknowing
        : 0;

    private static void TakeOutNegation(List<Word> words, int first)
    {
        if (words[first].Is(Form.NegatedAuxiliary) && words[first + 1].Text == "t" && first + 2 < words.Count && IsSubject(words[first + 2]))
        {
            // "Isn't the manual late?", but not "isn't done?".
            words[first] = words[first] with { Text = words[first].Text[..^1] };
            words.RemoveAt(first + 1);
        }
        else if (words[first].Is(Form.No) && words[first + 1].Is(Form.AskingVerb) && words[first + 1].Before != ',')
        {
            // "¿No vence ninguna en mayo?"
            words.RemoveAt(first);
            if (words.FindIndex(first, static word => word.Is(Form.NegativePronoun)) is > 0 and var none)
            {
                words.RemoveAt(none);
            }
        }
        else if (Inverted(words) is { } inverted)
        {
            words.RemoveAt(inverted.Second);
            words.RemoveAt(inverted.First);
        }
    }

    private static bool IsSubject(Word word) => word.Is(Form.AskedSubject) || word.Written.Any(char.IsAsciiDigit) || Roman.Is(word.Text);

    /// <summary>"Le manuel n'est-il pas en retard ?": where both halves of the negation stand around a verb with its subject behind; null: they do not.</summary>
    private static (int First, int Second)? Inverted(List<Word> words)
    {
        var ne = words.FindIndex(static word => word.Is(Form.FirstNegation));
        var pas = ne < 0 ? -1 : words.FindIndex(ne, static word => word.Is(Form.SecondNegation));
        return ne >= 0 && pas > ne + 2 && pas <= ne + 4 && words[pas - 1].Before == '-' && words[pas - 1].Is(Form.InvertedSubject) && !words.Take(ne).Any(static word => word.Is(Form.Opener)) ? (ne, pas) : null;
    }
}
