using System.IO.Compression;
using System.Xml;

namespace TcAssistant.Documents;

/// <summary>Looks through a zipped document before any of it is loaded. Sizes are counted while unpacking; what the file says of itself is not believed.</summary>
internal static class Package
{
    private const int MostEntries = 4000;
    private const long MostBytes = 256L << 20;
    private const long MostXml = 64L << 20;

    /// <summary>Below this, however well it was packed, it harms nobody.</summary>
    private const long Harmless = 16L << 20;
    private const int MostTimesPacked = 100;
    private const int Deepest = 256;
    private const int MostElements = 3_000_000;

    public static FileKind Inspect(byte[] bytes)
    {
        using var archive = Open(bytes);
        if (archive.Entries.Count > MostEntries)
        {
            throw new RefusedException(RefusalReason.UnpacksTooLarge);
        }

        long unpacked = 0;
        var elements = 0;
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new RefusedException(RefusalReason.Encrypted);
            }

            Inspect(entry, bytes.Length, ref unpacked, ref elements);
        }

        return KindOf(archive);
    }

    private static ZipArchive Open(byte[] bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(RefusalReason.Broken);
        }
    }

    private static FileKind KindOf(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToList();
        return names.Exists(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? FileKind.Docx
            : names.Exists(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? FileKind.Xlsx
            : throw new RefusedException(RefusalReason.OtherKind);
    }

    private static void Inspect(ZipArchiveEntry entry, long packed, ref long unpacked, ref int elements)
    {
        try
        {
            using var content = new CountedStream(entry.Open(), unpacked, Math.Min(MostBytes, Math.Max(Harmless, packed * MostTimesPacked)));
            var name = entry.FullName;
            if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                InspectXml(content, name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase), ref elements);
            }

            content.CopyTo(Stream.Null);
            unpacked = content.Total;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            throw new RefusedException(RefusalReason.Broken);
        }
    }

    private static void InspectXml(Stream content, bool relationships, ref int elements)
    {
        // Declarations are parsed so that they can be told from damage; nothing they declare is resolved or expanded.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024, MaxCharactersInDocument = MostXml };
        using var reader = XmlReader.Create(content, settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType)
            {
                throw new RefusedException(RefusalReason.Entities);
            }

            if (reader.Depth > Deepest)
            {
                throw new RefusedException(RefusalReason.TooDeep);
            }

            if (reader.NodeType == XmlNodeType.Element && ++elements > MostElements)
            {
                throw new RefusedException(RefusalReason.UnpacksTooLarge);
            }

            if (relationships && reader.NodeType == XmlNodeType.Element && LoadsFromElsewhere(reader))
            {
                throw new RefusedException(RefusalReason.ExternalContent);
            }
        }
    }

    /// <summary>Links that people click are data. A template named by a file path is what Word writes into ordinary documents, and is never
    /// opened; from the web it is an attack. Everything else that lies outside would be content of the document.</summary>
    private static bool LoadsFromElsewhere(XmlReader relationship)
    {
        if (!string.Equals(relationship.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var type = relationship.GetAttribute("Type") ?? string.Empty;
        var target = relationship.GetAttribute("Target") ?? string.Empty;
        return !type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase)
            && !(type.EndsWith("/attachedTemplate", StringComparison.OrdinalIgnoreCase) && !IsWeb(target));
    }

    private static bool IsWeb(string target) =>
        target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses as soon as more comes out than may.</summary>
    private sealed class CountedStream(Stream inner, long before, long most) : Stream
    {
        public long Total { get; private set; } = before;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Total; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Total += read;
            return Total > most ? throw new RefusedException(RefusalReason.UnpacksTooLarge) : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
