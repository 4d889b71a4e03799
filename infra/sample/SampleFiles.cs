using System.Text;

namespace TcAssistant.Sample;

/// <summary>The files that ship with the product, always the same for the same content.</summary>
public static class SampleFiles
{
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        foreach (var language in SampleContent.Languages)
        {
            yield return ($"plan.{language}.docx", WordForm.Of(SampleContent.In(language)));
        }

        yield return ("plan.fr.txt", Encoding.UTF8.GetBytes(TextForm.Of(SampleContent.In("fr"))));
    }
}
