namespace TcAssistant.Documents;

/// <summary>Decides by its content what a file is, and hands it to the reader of that kind.</summary>
internal static class FileReading
{
    /// <summary>Bytes; a plan with its pictures is far below.</summary>
    private const int Largest = 20 * 1024 * 1024;

    public static DocumentReading Read(Stream stream, string fileName)
    {
        try
        {
            return Read(AllBytes(stream), fileName);
        }
        catch (RefusedException refused)
        {
            return DocumentReading.Refused(refused.Refusal);
        }
    }

    private static DocumentReading Read(byte[] bytes, string fileName)
    {
        if (bytes.Length == 0)
        {
            throw new RefusedException(RefusalReason.Empty);
        }

        var text = TextBytes.Decode(bytes);
        return TextBytes.LooksBinary(text)
            ? throw new RefusedException(RefusalReason.OtherKind)
            : DocumentReading.Of(PlainText.Read(text, fileName), []);
    }

    private static byte[] AllBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Largest)
            {
                throw new RefusedException(RefusalReason.TooLarge);
            }
        }

        return bytes.ToArray();
    }
}
