namespace TcAssistant.Asks.Grammar;

/// <summary>"Where in the document are those?", "où sont-elles dans le texte ?": the lines that were shown, since each shows its place. Every word must belong to such a question.</summary>
internal static class Locating
{
    public static bool Asks(List<Word> words) =>
        words.Exists(static word => word.Is(Form.WhereWord)) && words.Exists(static word => word.Is(Form.SourceText))
        && words.TrueForAll(static word => word.Is(Form.WhereWord) || word.Is(Form.SourceText) || word.Is(Form.LocatingBeside));
}
