using CsCheck;
using TcAssistant.App.Storage;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class KeyTests
{
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["/\\#?%_!~ é\u0000\u001f\u007f\u009f\ud800\udc00"], 0, 30],
        Gen.String[Gen.Char.AlphaNumeric, 0, 300]);

    [Fact]
    public void A_name_comes_back() => Names.Where(name => !Key.Encode(name).StartsWith("!!", StringComparison.Ordinal)).Sample(name =>
        Assert.Equal(name, Key.Decode(Key.Encode(name))));

    [Fact]
    public void No_key_holds_what_tables_refuse_or_what_parts_the_names() => Names.Sample(name =>
    {
        var key = Key.Encode(name);
        Assert.DoesNotContain(key, c => c is '/' or '\\' or '#' or '?' or '%' or '_' or >= '~' or <= ' ');
        Assert.True(key.Length <= Key.LongestName);
    });

    [Fact]
    public void Different_names_give_different_keys() => Gen.Select(Names.Array[1, 3], Names.Array[1, 3]).Sample((one, other) =>
        Assert.Equal(one.SequenceEqual(other), Key.Of(one) == Key.Of(other)));

    [Fact]
    public void A_long_name_has_a_key_of_its_own()
    {
        var one = new string('a', 5000);
        Assert.NotEqual(Key.Encode(one), Key.Encode(one + "a"));
        Assert.NotEqual(Key.Encode(new string('\ud800', 300)), Key.Encode(new string('\ud801', 300)));
        Assert.Throws<FormatException>(() => Key.Decode(Key.Encode(one)));
    }

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=1", "19:abc@thread.tacv2;messageid=1")]
    [InlineData("a/b", "a!002fb")]
    [InlineData("a_b", "a!005fb")]
    [InlineData("", "")]
    public void A_usual_name_stays_readable(string name, string key) => Assert.Equal(key, Key.Encode(name));

    [Theory]
    [InlineData("!12")]
    [InlineData("a!zzzz")]
    [InlineData("!!0123")]
    public void What_is_no_key_is_not_decoded(string key) => Assert.Throws<FormatException>(() => Key.Decode(key));

    [Fact]
    public void An_opaque_key_is_sixteen_letters_or_digits_and_always_the_same() => Names.Array[1, 3].Sample(names =>
    {
        Assert.Matches("^[0-9a-z]{16}$", Key.Opaque(names));
        Assert.Equal(Key.Opaque(names), Key.Opaque(names));
    });
}
