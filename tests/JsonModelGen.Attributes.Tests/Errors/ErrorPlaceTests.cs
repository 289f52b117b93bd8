using System.Text;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Errors;

public class ErrorPlaceTests
{
    // the text (two single quotes are a quotation mark), the kind of error, path, line, byte in the line
    public static TheoryData<string, JsonModelErrorKind, string, int, int> DoesNotFit => new()
    {
        { "null", JsonModelErrorKind.NullValue, "$", 0, 0 },
        { "  []", JsonModelErrorKind.WrongType, "$", 0, 2 },
        { "{''id'':true}", JsonModelErrorKind.WrongType, "$.id", 0, 6 },
        { "{''id'':\n\n  ''a''}", JsonModelErrorKind.WrongType, "$.id", 2, 2 },
        { "{''id'':null}", JsonModelErrorKind.NullValue, "$.id", 0, 6 },
        { "{''id'':1.5}", JsonModelErrorKind.NumberOutOfRange, "$.id", 0, 6 },
        { "{''\\u0069d'':3000000000}", JsonModelErrorKind.NumberOutOfRange, "$.id", 0, 11 },
        { "{''members'':[{''name'':''a'',''age'':1,''tags'':[]},\n{''name'':''b'',''age'':''x''}]}", JsonModelErrorKind.WrongType, "$.members[1].age", 1, 18 },
        { "{''leader'':{''name'':''a'',''age'':1,''tags'':[''x'', 5]}}", JsonModelErrorKind.WrongType, "$.leader.tags[1]", 0, 43 },
        { "{''leader'':{''name'':''a'' }}", JsonModelErrorKind.MissingKey, "$.leader", 0, 22 },
        { "{''x'':[[],[{}]],''members'':[{''name'':''a''\r\n}]}", JsonModelErrorKind.MissingKey, "$.members[0]", 1, 0 },
        { "{''scores'':{''a'':1,''b.c'':''x''}}", JsonModelErrorKind.WrongType, "$.scores['b.c']", 0, 23 },
        { "{''scores'':{''it's'':''x''}}", JsonModelErrorKind.WrongType, "$.scores['it's']", 0, 18 },
        { "{''scores'':{''\\u20ac\\n'':''x''}}", JsonModelErrorKind.WrongType, "$.scores['€\n']", 0, 22 },
        { "{''scores'':{''€'':''x''}}", JsonModelErrorKind.WrongType, "$.scores.€", 0, 17 },
        { "{''scores'':{'''':''x''}}", JsonModelErrorKind.WrongType, "$.scores.", 0, 14 },
        { "{''since'':''yesterday''}", JsonModelErrorKind.InvalidValue, "$.since", 0, 9 },
        { "{''days'':{''2024-01-01T00:00:00Z'':1,''x'':2}}", JsonModelErrorKind.InvalidValue, "$.days.x", 0, 34 },
        { "{''parent'':{''parent'':{''id'':[]}}}", JsonModelErrorKind.WrongType, "$.parent.parent.id", 0, 26 },
    };

    public static TheoryData<string, JsonModelErrorKind, string, int, int> IsMalformed => new()
    {
        { "", JsonModelErrorKind.UnexpectedEnd, "$", 0, 0 },
        { " \n ", JsonModelErrorKind.UnexpectedEnd, "$", 1, 1 },
        { "{", JsonModelErrorKind.UnexpectedEnd, "$", 0, 1 },
        { "{''id''", JsonModelErrorKind.UnexpectedEnd, "$.id", 0, 5 },
        { "{''id'':", JsonModelErrorKind.UnexpectedEnd, "$.id", 0, 6 },
        { "{''id'':1,", JsonModelErrorKind.UnexpectedEnd, "$", 0, 8 },
        { "{''members'':[", JsonModelErrorKind.UnexpectedEnd, "$.members[0]", 0, 12 },
        { "{''members'':[{''name'':''a", JsonModelErrorKind.UnexpectedEnd, "$.members[0].name", 0, 22 },
        { "{''id'' 1}", JsonModelErrorKind.InvalidJson, "$.id", 0, 6 },
        { "{''id'':x}", JsonModelErrorKind.InvalidJson, "$.id", 0, 6 },
        { "{''id'':01}", JsonModelErrorKind.InvalidJson, "$.id", 0, 7 },
        { "{''id'':1,}", JsonModelErrorKind.InvalidJson, "$", 0, 8 },
        { "{''id'':1 ''x'':2}", JsonModelErrorKind.InvalidJson, "$.id", 0, 8 },
        { "{id:1}", JsonModelErrorKind.InvalidJson, "$", 0, 1 },
        { "{''members'':[{''name'':''a'',''age'':1,''tags'':[''x'' 2]}]}", JsonModelErrorKind.InvalidJson, "$.members[0].tags[1]", 0, 44 },
        { "{''members'':[,]}", JsonModelErrorKind.InvalidJson, "$.members[0]", 0, 12 },
        { "{''x'':[1,{''y'':-}]}", JsonModelErrorKind.InvalidJson, "$.x[1].y", 0, 14 },
        { "{''x'':[1.]}", JsonModelErrorKind.InvalidJson, "$.x[0]", 0, 8 },
        { "{''x'':[true]", JsonModelErrorKind.UnexpectedEnd, "$", 0, 11 },
        { "{''x'':[1,{''y'':tru}]}", JsonModelErrorKind.InvalidJson, "$.x[1].y", 0, 16 },
    };

    // found after the value: with a Utf8JsonReader, that is left to its next user
    public static TheoryData<string, JsonModelErrorKind, string, int, int> HasMore => new()
    {
        { "{} x", JsonModelErrorKind.TrailingData, "$", 0, 3 },
        { "{}\n{}", JsonModelErrorKind.TrailingData, "$", 1, 0 },
    };

    [Theory]
    [MemberData(nameof(DoesNotFit))]
    [MemberData(nameof(IsMalformed))]
    [MemberData(nameof(HasMore))]
    public async Task Reports_the_position_through_every_entry_point(string text, JsonModelErrorKind kind, string path, int line, int byteInLine)
    {
        foreach ((string name, JsonModelException error) in await EntryPoints.ErrorsOf<Team>(Json(text)))
            AssertError(name, error, kind, path, line, byteInLine);
    }

    [Theory]
    [MemberData(nameof(DoesNotFit))]
    public void Reports_the_position_within_the_value_of_a_reader(string text, JsonModelErrorKind kind, string path, int line, int byteInLine)
    {
        // white space before the value belongs to the reader, not to the value
        byteInLine -= line == 0 ? text.Length - text.TrimStart().Length : 0;
        foreach ((string name, JsonModelException error) in EntryPoints.ReaderErrorsOf<Team>(Json(text)))
            AssertError(name, error, kind, path, line, byteInLine);
    }

    [Theory]
    [InlineData("{''id'':1,''name'':x}", "$.name")]
    [InlineData("{''x'':[1 2]}", "$.x[1]")]
    [InlineData("{''x'':[1,2", "$.x[1]")]
    [InlineData("{''x'':[1,2 3", "$.x[2]")]
    [InlineData("{''x'':[{''y'':1,}]}", "$.x[0].y")]
    [InlineData("{''id''", "$")]
    [InlineData("", "$")]
    public void Reports_the_path_of_what_a_reader_finds_malformed(string text, string path)
    {
        foreach ((string name, JsonModelException error) in EntryPoints.ReaderErrorsOf<Team>(Json(text)))
        {
            Assert.Equal((name, JsonModelErrorKind.InvalidJson, path), (name, error.Kind, error.Path));
            Assert.IsAssignableFrom<System.Text.Json.JsonException>(error.InnerException);
        }
    }

    [Fact]
    public void A_lone_surrogate_in_a_string_is_reported_at_its_position()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>("{\n\"x\":[\"é\uD800\"]}"));
        AssertError("string", error, JsonModelErrorKind.InvalidText, "$.x[0]", 1, 8);
    }

    [Theory]
    [InlineData("{''leader'':{''name'':''\uFFFE'',''age'':1}}", "$.leader.name")]
    [InlineData("{''scores'':{''a\uFFFE'':1}}", "$.scores")]
    public async Task Invalid_text_is_refused(string text, string path)
    {
        byte[] json = Json(text);
        json[json.AsSpan().IndexOf([(byte)0xEF, (byte)0xBF, (byte)0xBE]) + 1] = (byte)'x';
        foreach ((string name, JsonModelException error) in await EntryPoints.ErrorsOf<Team>(json))
            Assert.Equal((name, JsonModelErrorKind.InvalidText, path), (name, error.Kind, error.Path));
    }

    [Fact]
    public void The_error_names_the_model_and_the_missing_key()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(
            () => JsonModel.FromJson<Team>("""{"members":[{"age":1}]}"""));
        Assert.Equal(("Member", "name", "$.members[0]"), (error.Model, error.Key, error.ModelPath));
    }

    [Fact]
    public void Depth_is_exceeded_at_the_first_bracket_beyond_the_limit()
    {
        string text = string.Concat(Enumerable.Repeat("{\"x\":", 64)) + "[";
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(text));
        Assert.Equal((JsonModelErrorKind.DepthExceeded, 320), (error.Kind, error.BytePositionInLine));
        Assert.Equal("$" + string.Concat(Enumerable.Repeat(".x", 64)), error.Path);
    }

    internal static byte[] Json(string text) => Encoding.UTF8.GetBytes(text.Replace("''", "\"", StringComparison.Ordinal));

    private static void AssertError(string name, JsonModelException error, JsonModelErrorKind kind, string path, int line, int byteInLine)
    {
        Assert.Equal((name, kind, path, line, byteInLine), (name, error.Kind, error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.EndsWith($" Path: {path} | LineNumber: {line} | BytePositionInLine: {byteInLine}.", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.ModelPath);
        Assert.NotNull(error.StackTrace);
    }
}
