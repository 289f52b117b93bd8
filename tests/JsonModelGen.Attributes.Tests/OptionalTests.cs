using System.Diagnostics;
using System.Reflection;

namespace JsonModelGen.Tests;

/// <summary>The type <c>Optional&lt;T&gt;</c>: absent, null or a value.</summary>
public sealed class OptionalTests
{
    private static Optional<string?> Absent => default;
    private static readonly Optional<string?> s_null = null;
    private static readonly Optional<string?> s_text = "a";

    public static TheoryData<Optional<string?>, bool, bool, string> States => new()
    {
        { Absent, false, false, "absent" },
        { s_null, true, true, "null" },
        { s_text, true, false, "a" },
        { "", true, false, "" },
    };

    [Theory, MemberData(nameof(States))]
    public void A_state_is_absent_null_or_a_value(Optional<string?> value, bool hasValue, bool isNull, string text)
    {
        Assert.Equal((hasValue, !hasValue, isNull), (value.HasValue, value.IsAbsent, value.IsNull));
        Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void Default_is_absent()
    {
        Assert.True(default(Optional<int>).IsAbsent);
        Assert.True(new Optional<int>().IsAbsent);
        Assert.True(new Optional<int>(0).HasValue);
        Assert.True(Array.Empty<Optional<int>>().FirstOrDefault().IsAbsent);
    }

    [Fact]
    public void A_value_is_converted()
    {
        Optional<int> number = 5;
        Optional<int?> nothing = null;
        Optional<IReadOnlyList<int>> list = Optional.Of<IReadOnlyList<int>>([1]);
        Assert.Equal((5, true, 1), (number.Value, nothing.IsNull, list.Value.Count));
        Assert.False(new Optional<int>(0).IsNull);
    }

    [Fact]
    public void Value_throws_if_absent_and_says_what_to_do()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Absent.Value);
        Assert.Equal("The Optional<String> is absent and has no value: check HasValue first, or use TryGetValue or GetValueOrDefault.", error.Message);
        Assert.Null(s_null.Value);
        Assert.Equal("a", s_text.Value);
    }

    [Fact]
    public void TryGetValue_tells_null_from_absent()
    {
        Assert.False(Absent.TryGetValue(out string? absent));
        Assert.True(s_null.TryGetValue(out string? none));
        Assert.True(s_text.TryGetValue(out string? text));
        Assert.Equal((null, null, "a"), (absent, none, text));
    }

    [Fact]
    public void GetValueOrDefault_replaces_only_an_absent_value()
    {
        Assert.Equal(("old", null, "a"), (Absent.GetValueOrDefault("old"), s_null.GetValueOrDefault("old"), s_text.GetValueOrDefault("old")));
        Assert.Equal((null, null, "a"), (Absent.GetValueOrDefault(), s_null.GetValueOrDefault(), s_text.GetValueOrDefault()));
        Assert.Equal((0, 7), (default(Optional<int>).GetValueOrDefault(), default(Optional<int>).GetValueOrDefault(7)));
    }

    [Fact]
    public void Two_are_equal_if_both_are_absent_or_have_equal_values()
    {
        Optional<string?>[] all = [Absent, s_null, s_text, "b"];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                Assert.Equal(i == j, all[i].Equals(all[j]));
                Assert.Equal(i == j, all[i].Equals((object)all[j]));
                Assert.Equal(i == j, all[i] == all[j]);
                Assert.Equal(i != j, all[i] != all[j]);
            }

            Assert.Equal(all[i].GetHashCode(), all[i].GetHashCode());
        }

        Assert.Equal(new Optional<string?>("a").GetHashCode(), new Optional<string?>(new string("a")).GetHashCode());
        Assert.False(Absent.Equals(null));
        Assert.False(s_text.Equals("a" as object));
        Assert.True(s_text == "a");
        Assert.True(s_null == null);
        Assert.False(Absent == null);
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("a", "\"a\"")]
    public void The_debugger_shows_the_value(string? value, string shown) => Assert.Equal(shown, Shown(new Optional<string?>(value)));

    [Fact]
    public void The_debugger_shows_that_it_is_absent() => Assert.Equal(("absent", "5"), (Shown(Absent), Shown<int>(5)));

    [Fact]
    public void Its_members_do_not_allocate()
    {
        Optional<long> value = 5;
        bool all = Ask(value);
        long before = GC.GetAllocatedBytesForCurrentThread();
        all &= Ask(value);
        Assert.Equal((true, 0), (all, GC.GetAllocatedBytesForCurrentThread() - before));

        static bool Ask(Optional<long> value) =>
            value.HasValue && !value.IsAbsent && value.TryGetValue(out long number) && value.Value == number && value.GetValueOrDefault(1) == number && value == 5 && value != default;
    }

    [Fact]
    public void The_codec_reads_and_writes_the_value()
    {
        Assert.Equal(5, JsonModel.FromJson<Optional<int>, OptionalCodec<int, Int32Codec>>("5").Value);
        Assert.True(JsonModel.FromJson<Optional<int?>, OptionalCodec<int?, NullableCodec<int, Int32Codec>>>("null").IsNull);
        Assert.Equal("null", JsonModel.ToJson<Optional<string?>, OptionalCodec<string?, NullableReferenceCodec<string, StringCodec>>>(s_null));
        Assert.Equal(JsonModelErrorKind.NullValue, Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Optional<int>, OptionalCodec<int, Int32Codec>>("null")).Kind);
    }

    [Fact]
    public void The_codec_cannot_write_an_absent_value()
    {
        var error = Assert.Throws<JsonModelException>(() => JsonModel.ToJson<List<Optional<int>>, ListCodec<Optional<int>, OptionalCodec<int, Int32Codec>>>([1, default]));
        Assert.Equal((JsonModelErrorKind.NotWritable, "An absent Optional<Int32> cannot be written here: only a member of a model can be omitted. Check HasValue before writing."), (error.Kind, error.Message));
    }

    private static string Shown<T>(Optional<T> value)
    {
        Assert.Equal("{DebuggerDisplay,nq}", typeof(Optional<T>).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        return (string)typeof(Optional<T>).GetProperty("DebuggerDisplay", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(value)!;
    }
}
