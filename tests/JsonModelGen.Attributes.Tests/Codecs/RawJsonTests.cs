using System.Text;
using System.Text.Json;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>JSON values that are kept as their bytes.</summary>
public class RawJsonTests
{
    [Theory]
    [InlineData("{ \"a\" : [1, \"\\u0041\"] }", JsonValueKind.Object)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("\"é\\n\"", JsonValueKind.String)]
    [InlineData("-1.50e+1", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    public void Keeps_every_byte_except_surrounding_white_space(string json, JsonValueKind kind)
    {
        RawJson value = RawJson.Parse(" \r\n\t" + json + "\n");
        Assert.Equal((json, kind), (value.ToString(), value.ValueKind));
        Assert.Equal(json, CodecRun.Write<RawJson, RawJsonCodec>(value));
        Assert.Equal(value, RawJson.Parse(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(value.GetHashCode(), RawJson.Parse(json).GetHashCode());
    }

    [Theory]
    [InlineData("", UnexpectedEnd)]
    [InlineData("{", UnexpectedEnd)]
    [InlineData("[1,]", InvalidJson)]
    [InlineData("01", InvalidJson)]
    [InlineData("nul", UnexpectedEnd)]
    [InlineData("'a'", InvalidJson)]
    public void Refuses_invalid_JSON(string json, JsonModelErrorKind kind)
    {
        Assert.Equal(kind, Assert.Throws<JsonModelException>(() => RawJson.Parse(json)).Kind);
        Assert.False(RawJson.TryParse(Encoding.UTF8.GetBytes(json), out RawJson value, out JsonModelException? error));
        Assert.Equal((kind, default(RawJson)), (error.Kind, value));
    }

    [Fact]
    public void Refuses_more_than_one_value() => Assert.Throws<JsonModelException>(() => RawJson.Parse("1 2"));

    [Fact]
    public void Refuses_invalid_UTF8() => Assert.Throws<JsonModelException>(() => RawJson.Parse([(byte)'"', 0xff, (byte)'"']));

    [Fact]
    public void Refuses_a_lone_surrogate() => Assert.Throws<JsonModelException>(() => RawJson.Parse("\"\ud800\""));

    [Fact]
    public void Refuses_values_that_are_nested_too_deep()
    {
        string deep = new string('[', 65) + new string(']', 65);
        Assert.Equal(DepthExceeded, Assert.Throws<JsonModelException>(() => RawJson.Parse(deep)).Kind);
        Assert.Equal(deep, RawJson.Parse(deep, new JsonModelReadOptions { MaxDepth = 65 }).ToString());
    }

    [Fact]
    public void The_default_is_null()
    {
        Assert.Equal(("null", JsonValueKind.Null), (default(RawJson).ToString(), default(RawJson).ValueKind));
        Assert.True(default == RawJson.Parse("null"));
    }

    [Fact]
    public void Two_are_equal_if_their_bytes_are()
    {
        Assert.True(RawJson.Parse("1") != RawJson.Parse("1.0"));
        Assert.False(RawJson.Parse("1").Equals((object)1));
        Assert.True(RawJson.Parse("[1]").Equals((object)RawJson.Parse(" [1] ")));
    }

    [Fact]
    public void Models_can_be_written_to_it_and_read_from_it()
    {
        RawJson value = RawJson.From(new Point(1, 2));
        Assert.Equal("[1,2]", value.ToString());
        Point point = value.To<Point>();
        Assert.Equal((1, 2), (point.X, point.Y));
        Assert.Throws<JsonModelException>(() => RawJson.Parse("{}").To<Point>());
    }
}
