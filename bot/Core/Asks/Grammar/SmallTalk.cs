namespace TcAssistant.Asks.Grammar;

/// <summary>Messages that are wholly about us or about the talk: a wish for help in ordinary words, thanks and good-byes with a clause.
/// Every word must belong to such talk; one word more, and the message is read as a question like any other.</summary>
internal static class SmallTalk
{
    /// <summary>"How do I use this?", "quelles questions je peux poser", "para qué sirves".</summary>
    public static bool WantsHelp(List<Word> words)
    {
        var said = default(FormSet);
        foreach (var word in words)
        {
            var forms = Forms.Of(word.Text);
            if (!forms.Has(Form.HelpWord) && !forms.Has(Form.HelpUse) && !forms.Has(Form.HelpWork) && !forms.Has(Form.HelpDo))
            {
                return false;
            }

            said |= forms;
        }

        return said.Has(Form.HelpOpener) && (said.Has(Form.HelpUse) || said.Has(Form.HelpWork) && said.Has(Form.HelpHow) && words.Count > 2 || said.Has(Form.HelpDo) && (said.Has(Form.HelpQuestion) || said.Has(Form.HelpCan)) && words.Count > 2)
            || said.Has(Form.HelpUse) && said.Has(Form.HelplessNegation);
    }

    /// <summary>"Merci pour votre collaboration", "thank you for the list": thanks for something, and nothing asked; "thanks for March, and June?" asks.</summary>
    public static bool IsThanksFor(List<Word> words) =>
        words.Count is > 2 and < 9 && words[0].Is(Form.ThanksWord) && words.Exists(static word => word.Is(Form.For) || word.Is(Form.Of))
        && words.TrueForAll(static word => word.Before is not (',' or '?') && !word.Is(Form.Opener) && !Lexicon.All.Says(word.Text, Cue.Month) && !word.Written.Any(char.IsAsciiDigit));

    /// <summary>"Thanks, that was all", "merci, très utile"; asked, only "is that all?". Null: it is something else.</summary>
    public static Courtesy? Closing(List<Word> words, bool isAsked)
    {
        var (thanks, bye) = (false, false);
        var strange = 0;
        foreach (var word in words)
        {
            var forms = Forms.Of(word.Text);
            thanks |= forms.Has(Form.ThanksWord);
            bye |= forms.Has(Form.ByeWord);
            if (!forms.Has(Form.ThanksBeside) && !forms.Has(Form.ThanksWord) && !forms.Has(Form.ByeWord))
            {
                strange++;
                if (!forms.Has(Form.ClosingBeside))
                {
                    return null;
                }
            }
        }

        var texts = words.ConvertAll(static word => word.Text);
        var ends = Enumerable.Range(0, texts.Count).Any(at => Forms.StandAt(texts, at, Form.ClosingPhrase));
        return !ends && (isAsked || strange > 0 || !thanks && !bye) ? null : thanks ? Courtesy.Thanks : Courtesy.Farewell;
    }
}
