namespace TcAssistant.Asks.Grammar;

/// <summary>Some of the forms, a bit for each. Three plain words rather than a wide integer: what handles one of those is never compiled ahead of time.</summary>
internal readonly record struct FormSet
{
    private const int Bits = 64;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;

    private FormSet(ulong first, ulong second, ulong third) => (this.first, this.second, this.third) = (first, second, third);

    public static FormSet Of(Form form)
    {
        var bit = 1UL << (int)form % Bits;
        return ((int)form / Bits) switch
        {
            0 => new(bit, 0, 0),
            1 => new(0, bit, 0),
            2 => new(0, 0, bit),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "More forms than there are bits."),
        };
    }

    public bool Has(Form form) => (((int)form / Bits) switch { 0 => first, 1 => second, _ => third } >> (int)form % Bits & 1) == 1;

    public static FormSet operator |(FormSet one, FormSet other) => new(one.first | other.first, one.second | other.second, one.third | other.third);
}
