using TcAssistant.App.Plans;
using TcAssistant.Documents;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Core.Documents;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.App;

/// <summary>A document that no reader can make anything of is refused in one sentence; what failed is logged, for the fault may be ours.</summary>
public sealed class BrokenDocumentTests
{
    // The library's own exception would quote the words.
    private static byte[] Broken() => Word.File(Word.Table(Word.Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"Confidential\"/></w:tcPr>{Word.Paragraph("text")}</w:tc>")));

    [Fact]
    public void What_failed_is_kept_by_its_kind_and_place_and_without_words()
    {
        var refusal = Document.Read(new MemoryStream(Broken()), "plan.docx").Refusal!;

        Assert.Equal((RefusalReason.Broken, DocumentWording.Broken), (refusal.Reason, refusal.Message));
        Assert.EndsWith("Exception", refusal.Fault!.Kind, StringComparison.Ordinal);
        Assert.Contains("TcAssistant.Documents", refusal.Fault.StackTrace!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_only_looked_at_leaves_no_fault() =>
        Assert.Null(Document.Read(new MemoryStream("%PDF-1.7"u8.ToArray()), "plan.docx").Refusal!.Fault);

    [Fact]
    public void It_is_logged_without_the_documents_name_and_words()
    {
        using var log = new LogLines();

        var outcome = DroppedDocuments.Read(new MemoryStream(Broken()), "Ana Costa.docx", log.CreateLogger("TcAssistant.App"));

        Assert.Equal(DocumentWording.Broken, outcome.Refusal);
        var line = Assert.Single(log.Lines).Text;
        Assert.Contains("refused as broken", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Confidential", line, StringComparison.Ordinal);
    }
}
