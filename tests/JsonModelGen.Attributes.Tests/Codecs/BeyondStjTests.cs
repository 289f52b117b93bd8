using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Numerics;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Types that System.Text.Json does not support, or only partly, and the few intended differences, with explicit expectations.</summary>
public class BeyondStjTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-12345678901234567890123456789012345678901234567890", "-12345678901234567890123456789012345678901234567890")]
    [InlineData("\"12345678901234567890123\"", "12345678901234567890123")]
    [InlineData("\"-5\"", "-5")]
    [InlineData("3.0", "3")]
    [InlineData("3e2", "300")]
    [InlineData("30e-1", "3")]
    [InlineData("-1.50e1", "-15")]
    public void Reads_BigInteger_from_a_number_or_a_string(string json, string expected)
    {
        BigInteger value = CodecRun.Read<BigInteger, BigIntegerCodec>(json);
        Assert.Equal(expected, CodecRun.Write<BigInteger, BigIntegerCodec>(value));
        Assert.Equal(value, CodecRun.Read<BigInteger, BigIntegerCodec>(expected));
    }

    [Theory]
    [InlineData("3.5", NumberOutOfRange)]
    [InlineData("1e-1", NumberOutOfRange)]
    [InlineData("1e1000000000", NumberOutOfRange)]
    [InlineData("1e99999999999999999999", NumberOutOfRange)]
    [InlineData("\"\"", InvalidValue)]
    [InlineData("\" 1\"", InvalidValue)]
    [InlineData("\"1.0\"", InvalidValue)]
    [InlineData("\"0x1\"", InvalidValue)]
    [InlineData("true", WrongType)]
    [InlineData("null", NullValue)]
    public void Refuses_invalid_BigIntegers(string json, JsonModelErrorKind kind)
        => CodecRun.Refuses<BigInteger, BigIntegerCodec>(json, kind);

    [Fact]
    public void Refuses_a_BigInteger_that_would_take_minutes_to_convert() =>
        CodecRun.Refuses<BigInteger, BigIntegerCodec>(new string('9', 100_001), NumberOutOfRange);

    [Fact]
    public void Writes_every_length_of_BigInteger()
    {
        for (int bits = 0; bits < 300; bits++)
        {
            foreach (BigInteger value in new[] { BigInteger.One << bits, -(BigInteger.One << bits), (BigInteger.One << bits) - 1 })
                Assert.Equal(value.ToString(System.Globalization.CultureInfo.InvariantCulture), CodecRun.Write<BigInteger, BigIntegerCodec>(value));
        }
    }

    [Fact]
    public void Reads_and_writes_BigInteger_keys()
        => RoundTrips<Dictionary<BigInteger, int>, DictionaryCodec<BigInteger, int, BigIntegerCodec, Int32Codec>>("""{"-12345678901234567890":1,"0":2}""");

    [Theory]
    [InlineData("3.0", 3)]
    [InlineData("3e2", 300)]
    [InlineData("30e-1", 3)]
    public void Reads_integral_floats_as_integers(string json, int expected)
    {
        Assert.Equal(expected, CodecRun.Read<int, Int32Codec>(json));
        Assert.Equal(expected, CodecRun.Read<Int128, Int128Codec>(json));
        Assert.Equal((UInt128)expected, CodecRun.Read<UInt128, UInt128Codec>(json));
    }

    [Theory, InlineData("-0"), InlineData("-0.0"), InlineData("-0e5"), InlineData("-0.000E-3")]
    public void Reads_negative_zero_as_UInt128_in_any_form(string json) =>
        Assert.Equal(UInt128.Zero, CodecRun.Read<UInt128, UInt128Codec>(json));

    [Fact]
    public void Refuses_floats_that_are_not_finite()
    {
        CodecRun.Refuses<double, DoubleCodec>("1e999", NumberOutOfRange);
        CodecRun.Refuses<float, SingleCodec>("1e39", NumberOutOfRange);
        CodecRun.RefusesToWrite<double, DoubleCodec>(double.NaN);
        CodecRun.RefusesToWrite<float, SingleCodec>(float.PositiveInfinity);
        CodecRun.RefusesToWrite<Half, HalfCodec>(Half.NaN);
        CodecRun.RefusesToWrite<Dictionary<double, int>, DictionaryCodec<double, int, DoubleCodec, Int32Codec>>(new() { [double.NaN] = 1 });
    }

    [Fact]
    public void Reads_the_names_of_floats_as_keys()
    {
        var values = CodecRun.Read<Dictionary<double, int>, DictionaryCodec<double, int, DoubleCodec, Int32Codec>>("""{"NaN":1,"Infinity":2,"-Infinity":3}""");
        Assert.Equal([double.NaN, double.PositiveInfinity, double.NegativeInfinity], values.Keys);
    }

    [Fact]
    public void Reads_collections_that_System_Text_Json_cannot_create()
    {
        foreach (string json in CollectionCases.Ints.Where(json => !json.Contains(' ') && json != "[3,1,2,3]"))
        {
            RoundTrips<ReadOnlyCollection<int>, ReadOnlyCollectionCodec<int, Int32Codec>>(json);
            RoundTrips<ConcurrentBag<int>, ConcurrentBagCodec<int, Int32Codec>>(json);
            var list = CodecRun.Read<List<int>, ListCodec<int, Int32Codec>>(json);
            Assert.Equal(list.ToHashSet(), CodecRun.Read<IReadOnlySet<int>, ReadOnlySetInterfaceCodec<int, Int32Codec>>(json));
            FrozenSet<int> frozen = CodecRun.Read<FrozenSet<int>, FrozenSetCodec<int, Int32Codec>>(json);
            Assert.Equal(list.ToHashSet(), [.. frozen]);
            Assert.Equal(System.Text.Json.JsonSerializer.Serialize(frozen), CodecRun.Write<FrozenSet<int>, FrozenSetCodec<int, Int32Codec>>(frozen));
        }
    }

    [Fact]
    public void Reads_dictionaries_that_System_Text_Json_cannot_create()
    {
        foreach (string json in DictionaryCases.Inputs)
        {
            var expected = CodecRun.Read<Dictionary<string, int?>, DictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(json);
            var wrapped = CodecRun.Read<ReadOnlyDictionary<string, int?>, ReadOnlyDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(json);
            var frozen = CodecRun.Read<FrozenDictionary<string, int?>, FrozenDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(json);
            Assert.Equal(expected.OrderBy(x => x.Key, StringComparer.Ordinal), wrapped.OrderBy(x => x.Key, StringComparer.Ordinal));
            Assert.Equal(expected.OrderBy(x => x.Key, StringComparer.Ordinal), frozen.OrderBy(x => x.Key, StringComparer.Ordinal));
            Assert.Equal(
                System.Text.Json.JsonSerializer.Serialize(frozen),
                CodecRun.Write<FrozenDictionary<string, int?>, FrozenDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(frozen));
            Assert.Equal(
                System.Text.Json.JsonSerializer.Serialize(wrapped),
                CodecRun.Write<ReadOnlyDictionary<string, int?>, ReadOnlyDictionaryCodec<string, int?, StringCodec, NullableCodec<int, Int32Codec>>>(wrapped));
        }
    }

    [Fact]
    public void Refuses_to_write_an_uninitialized_immutable_array()
        => CodecRun.RefusesToWrite<ImmutableArray<int>, ImmutableArrayCodec<int, Int32Codec>>(default);

    [Fact]
    public void Writes_an_array_through_an_interface_of_its_base_type()
        => Assert.Equal("[\"a\",\"b\"]", CodecRun.Write<IEnumerable<object>, EnumerableInterfaceCodec<object, ObjectCodec>>(new[] { "a", "b" }));

    [Fact]
    public void Reads_and_writes_models()
        => RoundTrips<List<Point>, ListCodec<Point, ModelCodec<Point>>>("[[1,2],[3,4]]");

    private static void RoundTrips<T, TCodec>(string json)
        where TCodec : IJsonCodec<T>
        => Assert.Equal(json, CodecRun.Write<T, TCodec>(CodecRun.Read<T, TCodec>(json)));
}
