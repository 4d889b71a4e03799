using CsCheck;

namespace TcAssistant.Tests.Core.Timetables;

internal static class Pick
{
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
