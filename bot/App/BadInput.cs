using TcAssistant.Wording;

namespace TcAssistant.App;

/// <summary>What was given cannot be used; the sentence says what and where. Ends a command with exit code 2.</summary>
internal sealed class BadInput(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;
}

/// <summary>The input was understood but the work failed. Ends a command with exit code 1.</summary>
internal sealed class WorkFailed(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;
}
