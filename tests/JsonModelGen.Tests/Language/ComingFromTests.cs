using System.Text.RegularExpressions;

namespace JsonModelGen.Tests.Language;

/// <summary>docs/coming-from-json_serializable.md has every option of json_serializable, and an example of each counterpart; <see cref="DocumentationTests"/> compiles them.</summary>
public sealed partial class ComingFromTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "coming-from-json_serializable.md")).ReplaceLineEndings("\n");

    private static readonly string s_examples = string.Concat(Block().Matches(s_page).Select(static block => block.Groups[1].Value));

    [Theory]
    [InlineData("anyMap", "FromJson(json)")]
    [InlineData("checked", "error.Path")]
    [InlineData("constructor", "Factory = ")]
    [InlineData("converters", "Converters = ")]
    [InlineData("createFactory", "CreateFactory = ")]
    [InlineData("createFieldMap", "CreateFieldMap = ")]
    [InlineData("createJsonKeys", "CreateJsonKeys = ")]
    [InlineData("createJsonSchema", "CreateJsonSchema = ")]
    [InlineData("createPerFieldToJson", "CreatePerFieldToJson = ")]
    [InlineData("createToJson", "CreateToJson = ")]
    [InlineData("dateTimeUtc", "DateTimeUtc = ")]
    [InlineData("disallowUnrecognizedKeys", "DisallowUnrecognizedKeys = ")]
    [InlineData("explicitToJson", "Page<Book> Books")]
    [InlineData("fieldRename", "FieldRename = ")]
    [InlineData("genericArgumentFactories", "Page<T>(List<T> Items")]
    [InlineData("ignoreUnannotated", "IgnoreUnannotated = ")]
    [InlineData("includeIfNull", "[JsonModel(FieldRename = FieldRename.Snake, IncludeIfNull = ")]
    [InlineData("name", "[JsonKey(\"ticket_no\"")]
    [InlineData("defaultValue", "[JsonKey(DefaultValue = ")]
    [InlineData("disallowNullValue", "[JsonKey(DisallowNullValue = ")]
    [InlineData("explicitJsonNullWhenNonNullField", "Optional<string?>")]
    [InlineData("fromJson", "[JsonKey(FromJson = ")]
    [InlineData("toJson", " ToJson = nameof")]
    [InlineData("ignore", null)]
    [InlineData("nullable", null)]
    [InlineData("includeFromJson", "[JsonKey(IncludeFromJson = ")]
    [InlineData("includeToJson", "[JsonKey(IncludeToJson = ")]
    [InlineData("readValue", "[JsonKey(ReadValue = ")]
    [InlineData("required", "Required = true")]
    [InlineData("unknownEnumValue", "[JsonKey(UnknownEnumValue = Seat.Other")]
    [InlineData("nullForUndefinedEnumValue", "[JsonKey(UnknownEnumValue = null")]
    public void Every_option_has_a_row_and_its_counterpart_an_example(string option, string? counterpart)
    {
        Assert.Contains(s_page.Split('\n'), line => line.StartsWith('|') && line.Contains('`' + option + '`', StringComparison.Ordinal));
        if (counterpart is not null)
            Assert.Contains(counterpart, s_examples, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
