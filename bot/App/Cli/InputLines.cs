using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>Lines of standard input: plain words, or a JSON object that carries them with options of its own.</summary>
internal static class InputLines
{
    /// <param name="plain">Makes a request of a line of plain words.</param>
    /// <param name="isWhole">Whether an object has the member it needs.</param>
    /// <exception cref="BadInput">A line begins like an object and is not one with <paramref name="member"/>.</exception>
    public static IEnumerable<T> Read<T>(
        TextReader input, JsonTypeInfo<T> type, Func<string, T> plain, Func<T, bool> isWhole, string member)
        where T : class
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            yield return line.TrimStart().StartsWith('{') ? Parse(line, number, type, isWhole, member) : plain(line);
        }
    }

    private static T Parse<T>(string line, int number, JsonTypeInfo<T> type, Func<T, bool> isWhole, string member)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(line, type) is { } request && isWhole(request))
            {
                return request;
            }
        }
        catch (JsonException)
        {
            // Falls through to the sentence below: the parser's own words name bytes, not lines.
        }

        throw new BadInput(CommandLineWording.NotAnObject(number, member));
    }
}
