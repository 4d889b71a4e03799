using System.IO.Compression;
using System.Text;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Makes zipped documents part by part, ordinary and hostile ones.</summary>
internal static class Zipped
{
    public static byte[] Of(params (string Name, string Content)[] parts) => OfBytes([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))]);

    public static byte[] OfBytes(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
