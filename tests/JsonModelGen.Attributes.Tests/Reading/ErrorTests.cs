using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>The kind, position and message of errors.</summary>
public class ErrorTests
{
    private static readonly Dictionary<string, ReadValue<object?>> Reads = new()
    {
        ["Int32"] = (ref r) => r.ReadInt32(),
        ["Byte"] = (ref r) => r.ReadByte(),
        ["UInt64"] = (ref r) => r.ReadUInt64(),
        ["Single"] = (ref r) => r.ReadSingle(),
        ["Double"] = (ref r) => r.ReadDouble(),
        ["Decimal"] = (ref r) => r.ReadDecimal(),
        ["Boolean"] = (ref r) => r.ReadBoolean(),
        ["String"] = (ref r) => r.ReadString(),
        ["NullableString"] = (ref r) => r.ReadNullableString(),
        ["Utf8"] = (ref r) => r.ReadStringUtf8().Length,
        ["Token"] = (ref r) => r.ReadNumberToken().Length,
        ["DateTime"] = (ref r) => r.ReadDateTime(),
        ["DateTimeOffset"] = (ref r) => r.ReadDateTimeOffset(),
        ["Guid"] = (ref r) => r.ReadGuid(),
        ["Name"] = (ref r) => r.ReadName().Length,
        ["Null"] = (ref r) => r.TryReadNull(),
        ["Peek"] = (ref r) => r.PeekTokenType(),
        ["Skip"] = (ref r) => r.ReadRawValue().Length,
        ["Object"] = (ref r) => { r.ReadStartObject(); return r.ReadNextMember(); },
        ["Array"] = (ref r) => { r.ReadStartArray(); return r.ReadNextElement(); },
    };

    public static TheoryData<string, string, JsonModelErrorKind, int, string> Errors => new()
    {
        { "Int32", " \"abc\"", JsonModelErrorKind.WrongType, 1, "A number for Int32 was expected, but a string was found: \"abc\"." },
        { "Int32", "null", JsonModelErrorKind.NullValue, 0, "A number for Int32 was expected, but null was found." },
        { "Int32", "  true", JsonModelErrorKind.WrongType, 2, "A number for Int32 was expected, but true was found." },
        { "Int32", "{\"a\":1}", JsonModelErrorKind.WrongType, 0, "A number for Int32 was expected, but an object was found." },
        { "Int32", "[", JsonModelErrorKind.WrongType, 0, "A number for Int32 was expected, but an array was found." },
        { "Int32", "3.5", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits Int32 was expected, but a number was found: 3.5." },
        { "Int32", " 2147483648", JsonModelErrorKind.NumberOutOfRange, 1, "A number that fits Int32 was expected, but a number was found: 2147483648." },
        { "Byte", "-1", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits Byte was expected, but a number was found: -1." },
        { "UInt64", "123456789012345678901234567890123456789012345", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits UInt64 was expected, but a number was found: 1234567890123456789012345678901234567890…." },
        { "Double", "1e999", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits Double was expected, but a number was found: 1e999." },
        { "Single", "-1e39", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits Single was expected, but a number was found: -1e39." },
        { "Decimal", "1e29", JsonModelErrorKind.NumberOutOfRange, 0, "A number that fits Decimal was expected, but a number was found: 1e29." },
        { "Double", "\"1\"", JsonModelErrorKind.WrongType, 0, "A number for Double was expected, but a string was found: \"1\"." },
        { "Decimal", "null", JsonModelErrorKind.NullValue, 0, "A number for Decimal was expected, but null was found." },
        { "Token", "\"1\"", JsonModelErrorKind.WrongType, 0, "A number was expected, but a string was found: \"1\"." },
        { "Int32", "", JsonModelErrorKind.UnexpectedEnd, 0, "A number for Int32 was expected, but the text ends." },
        { "Int32", " ", JsonModelErrorKind.UnexpectedEnd, 1, "A number for Int32 was expected, but the text ends." },
        { "Int32", " ?", JsonModelErrorKind.InvalidJson, 1, "A number for Int32 was expected, but '?' was found." },
        { "Int32", " ]", JsonModelErrorKind.InvalidJson, 1, "A number for Int32 was expected, but ']' was found." },
        { "Int32", "nulx", JsonModelErrorKind.InvalidJson, 3, "\"true\", \"false\" or \"null\" was expected, but 'x' was found." },
        { "Int32", "\"a\nb\"", JsonModelErrorKind.InvalidJson, 2, "A character or the end of the string was expected, but '\\u000A' was found." },
        { "Int32", "\"a", JsonModelErrorKind.UnexpectedEnd, 2, "A character or the end of the string was expected, but the text ends." },
        { "Int32", "-", JsonModelErrorKind.UnexpectedEnd, 1, "A digit was expected, but the text ends." },
        { "Int32", "-a", JsonModelErrorKind.InvalidJson, 1, "A digit was expected, but 'a' was found." },
        { "Int32", "01", JsonModelErrorKind.InvalidJson, 1, "The end of the number was expected, but '1' was found." },
        { "Int32", "12a", JsonModelErrorKind.InvalidJson, 2, "The end of the number was expected, but 'a' was found." },
        { "Double", "1.", JsonModelErrorKind.UnexpectedEnd, 2, "A digit was expected, but the text ends." },
        { "Double", "1.e5", JsonModelErrorKind.InvalidJson, 2, "A digit was expected, but 'e' was found." },
        { "Double", "1.5é", JsonModelErrorKind.InvalidJson, 3, "The end of the number was expected, but 'é' was found." },
        { "Boolean", "null", JsonModelErrorKind.NullValue, 0, "True or false was expected, but null was found." },
        { "Boolean", "1", JsonModelErrorKind.WrongType, 0, "True or false was expected, but a number was found: 1." },
        { "Boolean", "trux", JsonModelErrorKind.InvalidJson, 3, "\"true\", \"false\" or \"null\" was expected, but 'x' was found." },
        { "Boolean", "fals", JsonModelErrorKind.UnexpectedEnd, 4, "\"true\", \"false\" or \"null\" was expected, but the text ends." },
        { "String", "12", JsonModelErrorKind.WrongType, 0, "A string was expected, but a number was found: 12." },
        { "String", "null", JsonModelErrorKind.NullValue, 0, "A string was expected, but null was found." },
        { "NullableString", "12", JsonModelErrorKind.WrongType, 0, "A string was expected, but a number was found: 12." },
        { "NullableString", "nul", JsonModelErrorKind.UnexpectedEnd, 3, "\"true\", \"false\" or \"null\" was expected, but the text ends." },
        { "String", "\"ab\\ud800\"", JsonModelErrorKind.InvalidText, 3, "Valid Unicode text was expected, but half of a surrogate pair was found." },
        { "Utf8", "\"ab\\udc00\"", JsonModelErrorKind.InvalidText, 3, "Valid Unicode text was expected, but half of a surrogate pair was found." },
        { "String", "\"ab\\x\"", JsonModelErrorKind.InvalidJson, 4, "One of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u was expected, but 'x' was found." },
        { "Utf8", "\"ab\\u12\"", JsonModelErrorKind.InvalidJson, 7, "A hexadecimal digit was expected, but '\"' was found." },
        { "String", "\"ab\tc\"", JsonModelErrorKind.InvalidJson, 3, "A character or the end of the string was expected, but '\\u0009' was found." },
        { "DateTime", " \"abc\"", JsonModelErrorKind.InvalidValue, 1, "A date and time was expected, but a string was found: \"abc\"." },
        { "DateTime", "12", JsonModelErrorKind.WrongType, 0, "A string with a date and time was expected, but a number was found: 12." },
        { "DateTimeOffset", "\"2024-13-01T00:00:00Z\"", JsonModelErrorKind.InvalidValue, 0, "A date, time and offset was expected, but a string was found: \"2024-13-01T00:00:00Z\"." },
        { "Guid", "\"\"", JsonModelErrorKind.InvalidValue, 0, "A GUID was expected, but a string was found: \"\"." },
        { "Guid", "null", JsonModelErrorKind.NullValue, 0, "A string with a GUID was expected, but null was found." },
        { "Guid", "\"\\ud800\"", JsonModelErrorKind.InvalidText, 1, "Valid Unicode text was expected, but half of a surrogate pair was found." },
        { "Name", "1:", JsonModelErrorKind.InvalidJson, 0, "The name of a member was expected, but '1' was found." },
        { "Name", "\"a\" 1", JsonModelErrorKind.InvalidJson, 4, "\":\" was expected, but '1' was found." },
        { "Name", "\"a\"", JsonModelErrorKind.UnexpectedEnd, 3, "\":\" was expected, but the text ends." },
        { "Null", "nix", JsonModelErrorKind.InvalidJson, 1, "\"true\", \"false\" or \"null\" was expected, but 'i' was found." },
        { "Peek", " x", JsonModelErrorKind.InvalidJson, 1, "A value was expected, but 'x' was found." },
        { "Peek", "", JsonModelErrorKind.UnexpectedEnd, 0, "A value was expected, but the text ends." },
        { "Skip", "[1,]", JsonModelErrorKind.InvalidJson, 3, "A value was expected, but ']' was found." },
        { "Skip", "[1;2]", JsonModelErrorKind.InvalidJson, 2, "The end of the number was expected, but ';' was found." },
        { "Skip", "{\"a\":true]", JsonModelErrorKind.InvalidJson, 9, "\",\" or \"}\" was expected, but ']' was found." },
        { "Object", "[]", JsonModelErrorKind.WrongType, 0, "An object was expected, but an array was found." },
        { "Object", "null", JsonModelErrorKind.NullValue, 0, "An object was expected, but null was found." },
        { "Object", "{]", JsonModelErrorKind.InvalidJson, 1, "\",\" or \"}\" was expected, but ']' was found." },
        { "Array", "\"x\"", JsonModelErrorKind.WrongType, 0, "An array was expected, but a string was found: \"x\"." },
        { "Array", "[", JsonModelErrorKind.UnexpectedEnd, 1, "\",\" or \"]\" was expected, but the text ends." },
        { "Int32", "1 2", JsonModelErrorKind.TrailingData, 2, "The end of the text was expected after the value, but '2' was found." },
        { "Int32", "\"a\u0085\u200b\ue000b\"", JsonModelErrorKind.WrongType, 0, "A number for Int32 was expected, but a string was found: \"a\\u0085\\u200B\\uE000b\"." },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Names_what_was_expected_what_was_found_and_where(string read, string json, JsonModelErrorKind kind, int offset, string message)
    {
        JsonModelException? error = ReaderOutcome<object?>.OfText(json, Reads[read]).Error;
        Assert.NotNull(error);
        Assert.Equal((kind, offset, message), (error.Kind, error.Offset, error.Message));
    }

    [Fact]
    public void Names_the_first_invalid_byte_of_a_text()
    {
        byte[] json = [.. "\"日本"u8, 0xE6, 0x97, .. "x\""u8];
        foreach (string read in new[] { "String", "Utf8", "Name", "DateTime", "Guid" })
        {
            JsonModelException error = ReaderOutcome<object?>.OfValue(json, Reads[read]).Error!;
            Assert.Equal((JsonModelErrorKind.InvalidText, 7), (error.Kind, error.Offset));
            Assert.Equal("Valid Unicode text was expected, but the byte 0xE6 was found.", error.Message);
        }
    }

    [Fact]
    public void Names_the_missing_keys_and_the_closing_brace()
    {
        JsonModelException one = Assert.Throws<JsonModelException>(() => ReadEmpty().ThrowMissingKeys("User", null, "name", null));
        Assert.Equal((JsonModelErrorKind.MissingKey, 4, "The required key \"name\" of User is missing."), (one.Kind, one.Offset, one.Message));
        Assert.Equal(("User", "name"), (one.Model, one.Key));
        JsonModelException two = Assert.Throws<JsonModelException>(() => ReadEmpty().ThrowMissingKeys("User", "id", null, "name"));
        Assert.Equal(("The required keys \"id\", \"name\" of User are missing.", "id"), (two.Message, two.Key));

        static Utf8SpanReader ReadEmpty()
        {
            var reader = new Utf8SpanReader(" {  } "u8);
            reader.ReadStartObject();
            Assert.True(reader.TryReadEndObject());
            return reader;
        }
    }

    [Fact]
    public void Names_unrecognized_keys()
    {
        JsonModelException one = Assert.Throws<JsonModelException>(() => new Utf8SpanReader("{ \"x\":1}"u8).ThrowUnrecognizedKeys(1, "User", "id, name", "x"));
        Assert.Equal((JsonModelErrorKind.UnrecognizedKey, 2, "User has no key \"x\". Its keys are: id, name."), (one.Kind, one.Offset, one.Message));
        Assert.Equal(("User", "x"), (one.Model, one.Key));
        JsonModelException two = Assert.Throws<JsonModelException>(() => new Utf8SpanReader("{}"u8).ThrowUnrecognizedKeys(1, "User", "id, name", "x", "y"));
        Assert.Equal("User has no keys \"x\", \"y\". Its keys are: id, name.", two.Message);
    }

    [Fact]
    public void Names_the_values_of_an_enum()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => new Utf8SpanReader("[ \"blue\"]"u8).ThrowUnknownEnumValue(1, "Color", "red, green"));
        Assert.Equal((JsonModelErrorKind.UnknownEnumValue, 2), (error.Kind, error.Offset));
        Assert.Equal("A value of Color (red, green) was expected, but a string was found: \"blue\".", error.Message);
    }
}
