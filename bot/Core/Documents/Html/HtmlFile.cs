using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TcAssistant.Languages;

namespace TcAssistant.Documents.Html;

/// <summary>Reads a web page, or a document that was saved as one. Loads nothing and runs nothing.</summary>
internal static class HtmlFile
{
    private static readonly string[] Openings = ["<html", "<body", "<table", "<div", "<p>", "<p ", "<h1", "<head", "<meta", "<ul", "<ol"];

    public static bool Is(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4000)).TrimStart();
        if (start.Length == 0 || start[0] != '<')
        {
            return false;
        }

        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || Openings.Any(opening => text.AsSpan(0, Math.Min(text.Length, 4000)).IndexOf(opening, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    public static Document Read(string text, string fileName, Skipped skipped)
    {
        if (DeclaresEntities(text))
        {
            throw new RefusedException(RefusalReason.Entities);
        }

        var guard = new NestingGuard();
        using var page = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => guard.Created(element) }).ParseDocument(text);
        guard.Finish();
        var body = page.Body ?? throw new RefusedException(RefusalReason.Broken);
        return new Document(fileName, FileKind.Html, new PageReader(PageStyles.In(page), skipped).Read(body)) { Declared = LanguageOf(page.DocumentElement.GetAttribute("lang")) };
    }

    private static Language? LanguageOf(string? code) => code?.Trim().Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        "es" => Language.Spanish,
        _ => null,
    };

    private static bool DeclaresEntities(string text)
    {
        var doctype = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)
            || (doctype >= 0 && text.IndexOf('>', doctype) is var end && end > 0 && text[doctype..end].Contains('[', StringComparison.Ordinal));
    }
}

/// <summary>Ends the parsing of a page that is nested or grows beyond what any document needs: the parser's own work grows with the product of both.</summary>
internal sealed class NestingGuard
{
    private const int Deepest = 400;
    private const int MostElements = 400_000;
    private readonly Dictionary<INode, int> depths = new(ReferenceEqualityComparer.Instance);
    private INode? last;
    private int count;

    /// <summary>A new element hangs nowhere yet, so the one before it is measured.</summary>
    public void Created(IElement element)
    {
        if (++count > MostElements)
        {
            throw new RefusedException(RefusalReason.UnpacksTooLarge);
        }

        Finish();
        last = element;
    }

    public void Finish()
    {
        if (last is not null && DepthOf(last) > Deepest)
        {
            throw new RefusedException(RefusalReason.TooDeep);
        }
    }

    private int DepthOf(INode node)
    {
        var unknown = new Stack<INode>();
        INode? at = node;
        var depth = 0;
        while (at is not null && !depths.TryGetValue(at, out depth))
        {
            unknown.Push(at);
            at = at.Parent;
        }

        depth = at is null ? 0 : depth;
        while (unknown.TryPop(out var next))
        {
            depth++;
            if (next.Parent is not null)
            {
                depths[next] = depth;
            }
        }

        return depth;
    }
}
