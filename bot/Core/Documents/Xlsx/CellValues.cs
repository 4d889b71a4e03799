using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace TcAssistant.Documents.Xlsx;

/// <summary>What the cells of a workbook show: shared and inline text, numbers, and days as ISO 8601.</summary>
internal sealed class CellValues
{
    private readonly List<string> shared;
    private readonly List<string?> formats;
    private readonly bool from1904;

    public CellValues(WorkbookPart book)
    {
        shared = [.. (book.SharedStringTablePart?.SharedStringTable?.Elements<S.SharedStringItem>() ?? []).Select(Text)];
        from1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        var own = (book.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<S.NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null).GroupBy(format => format.NumberFormatId!.Value).ToDictionary(group => group.Key, group => group.First().FormatCode?.Value);
        formats = [.. (book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<S.CellFormat>() ?? [])
            .Select(format => own.TryGetValue(format.NumberFormatId?.Value ?? 0, out var code) ? code : NumberFormats.BuiltIn(format.NumberFormatId?.Value ?? 0))];
    }

    public string TextOf(S.Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        var kind = cell.DataType?.InnerText;
        return kind switch
        {
            "s" => int.TryParse(value, out var at) && at >= 0 && at < shared.Count ? shared[at] : string.Empty,
            "inlineStr" => cell.InlineString is { } text ? Text(text) : string.Empty,
            "str" => value,
            "b" => value == "1" ? "✓" : string.Empty,
            "e" => string.Empty,
            "d" => value.Split('T')[0],
            _ => Number(value, FormatOf(cell)),
        };
    }

    /// <summary>A program that cannot calculate wrote the formula alone, or the formula went wrong.</summary>
    public static bool LacksResult(S.Cell cell) => cell.CellFormula is not null && (cell.CellValue is null || cell.DataType?.InnerText == "e");

    /// <summary>Rich text is several runs; readings aids (phonetic runs) are not text.</summary>
    private static string Text(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.ChildElements.Select(child => child switch
        {
            S.Text text => text.Text,
            S.Run run => run.Text?.Text,
            _ => null,
        }));

    private string? FormatOf(S.Cell cell) => cell.StyleIndex?.Value is { } style && style < formats.Count ? formats[(int)style] : null;

    private string Number(string value, string? format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        if (format is not null && NumberFormats.Grain(format) is { } grain && Day(number) is { } day)
        {
            return grain switch
            {
                DateGrain.Year => $"{day.Year:0000}",
                DateGrain.Month => $"{day.Year:0000}-{day.Month:00}",
                _ => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}",
            };
        }

        return format?.Contains('%', StringComparison.Ordinal) == true
            ? Math.Round(number * 100, 2).ToString(CultureInfo.InvariantCulture) + " %"
            : Math.Round(number, 10).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Days since 30 December 1899; before March 1900 one less, because the format counts a 29 February that was not.</summary>
    private DateOnly? Day(double serial)
    {
        if (serial is < 1 or > 2_958_465)
        {
            return null;
        }

        var days = (int)Math.Floor(serial);
        return from1904 ? new DateOnly(1904, 1, 1).AddDays(Math.Min(days, 2_957_000)) : new DateOnly(1899, 12, 30).AddDays(days < 61 ? days + 1 : days);
    }
}

internal enum DateGrain
{
    Day,
    Month,
    Year,
}

/// <summary>Tells by its number format whether a number is a day.</summary>
internal static class NumberFormats
{
    /// <summary>The formats every workbook knows without writing them down; null for those of no use here.</summary>
    public static string? BuiltIn(uint id) => id switch
    {
        9 or 10 => "0%",
        14 or 15 or 16 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy-mm-dd",
        17 => "mmm-yy",
        _ => null,
    };

    /// <summary>Null when the format shows no date.</summary>
    public static DateGrain? Grain(string format)
    {
        var (year, month, day, clock) = (false, false, false, false);
        var shown = format.Split(';')[0];
        for (var at = 0; at < shown.Length; at++)
        {
            switch (char.ToLowerInvariant(shown[at]))
            {
                case '"':
                    at = shown.IndexOf('"', at + 1) is var end && end < 0 ? shown.Length : end;
                    break;
                case '[':
                    at = shown.IndexOf(']', at + 1) is var close && close < 0 ? shown.Length : close;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'y' or 'e':
                    year = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case 'd':
                    day = true;
                    break;
                case 'h' or 's':
                    clock = true;
                    break;
                case '0' or '#':
                    return null;
            }
        }

        return day ? DateGrain.Day : year && month ? DateGrain.Month : year ? DateGrain.Year : month && !clock ? DateGrain.Month : null;
    }
}
