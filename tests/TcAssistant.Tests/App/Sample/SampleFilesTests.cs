using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TcAssistant.Sample;
using Xunit;

namespace TcAssistant.Tests.App.Sample;

public sealed class SampleFilesTests
{
    [Fact]
    public void What_ships_is_what_the_content_gives()
    {
        var made = SampleFiles.All().ToDictionary(file => file.Name, file => file.Bytes);
        Assert.Equal(ShippedSample.Files.Order(), made.Keys.Order());
        Assert.All(made, file => Assert.Equal(Parts(file.Key, file.Value), Parts(file.Key, ShippedSample.Bytes(file.Key))));
    }

    [Theory]
    [InlineData("plan.fr.docx")]
    [InlineData("plan.en.docx")]
    [InlineData("plan.es.docx")]
    public void Word_finds_nothing_to_repair(string file)
    {
        using var stream = new MemoryStream(ShippedSample.Bytes(file));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_three_languages_have_the_same_rows()
    {
        var french = Shape("fr");
        Assert.All(SampleContent.Languages, language => Assert.Equal(french, Shape(language)));

        static IEnumerable<(Kind, bool)> Shape(string language) =>
            SampleContent.In(language).Rows.Select(row => (row.Kind, row.Timetable.Length > 0));
    }

    /// <summary>A package is compared by the content of its parts: how tightly it is packed may differ from machine to machine.</summary>
    private static IEnumerable<string> Parts(string name, byte[] bytes)
    {
        if (!name.EndsWith(".docx", StringComparison.Ordinal))
        {
            return [Encoding.UTF8.GetString(bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(entry => $"{entry.FullName}\n{Text(entry)}")];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
