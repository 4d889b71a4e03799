using System.Text;

namespace TcAssistant.Sample;

/// <summary>The files that ship with the product, always the same bytes for the same content.</summary>
public static class SampleFiles
{
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        var french = SampleContent.In("fr");
        yield return ("plan.fr.txt", Encoding.UTF8.GetBytes(TextForm.Of(french)));
    }
}
