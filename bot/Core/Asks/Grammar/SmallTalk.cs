namespace TcAssistant.Asks.Grammar;

/// <summary>Messages that are wholly about us or about the talk: a wish for help in ordinary words, thanks and good-byes with a clause.
/// Every word must belong to such talk; one word more, and the message is read as a question like any other.</summary>
internal static class SmallTalk
{
    /// <summary>"How do I use this?", "quelles questions je peux poser", "para qué sirves".</summary>
    public static bool WantsHelp(List<Word> words)
    {
        var said = UInt128.Zero;
        foreach (var word in words)
        {
            var forms = Forms.Of(word.Text);
            if (!Forms.Has(forms, Form.HelpWord) && !Forms.Has(forms, Form.HelpUse) && !Forms.Has(forms, Form.HelpWork) && !Forms.Has(forms, Form.HelpDo))
            {
                return false;
            }

            said |= forms;
        }

        bool Has(Form form) => Forms.Has(said, form);
        return Has(Form.HelpOpener) && (Has(Form.HelpUse) || Has(Form.HelpWork) && Has(Form.HelpHow) && words.Count > 2 || Has(Form.HelpDo) && (Has(Form.HelpQuestion) || Has(Form.HelpCan)) && words.Count > 2)
            || Has(Form.HelpUse) && Has(Form.HelplessNegation);
    }

    /// <summary>"Thanks, that was all", "merci, très utile"; asked, only "is that all?". Null: it is something else.</summary>
    public static Courtesy? Closing(List<Word> words, bool isAsked)
    {
        var (thanks, bye) = (false, false);
        var strange = 0;
        foreach (var word in words)
        {
            var forms = Forms.Of(word.Text);
            thanks |= Forms.Has(forms, Form.ThanksWord);
            bye |= Forms.Has(forms, Form.ByeWord);
            if (!Forms.Has(forms, Form.ThanksBeside) && !Forms.Has(forms, Form.ThanksWord) && !Forms.Has(forms, Form.ByeWord))
            {
                strange++;
                if (!Forms.Has(forms, Form.ClosingBeside))
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
