using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Language;

/// <summary>
/// Every option of <c>[JsonKey]</c> with every value on members of every kind of type: the emitted code differs from that without the option, or
/// a diagnostic gives the reason, or the type already has the effect of the option.
/// </summary>
public class OptionEffectTests
{
    private static readonly string[] s_types =
    [
        "int", "int?", "double", "bool", "bool?", "char", "string", "string?", "object?", "byte[]", "DayOfWeek", "DayOfWeek?", "DateTime", "DateOnly?", "TimeSpan", "Guid", "Uri?", "(int, string)", "(int, DateTime)?",
        "List<int>", "List<string?>?", "List<DateTime>", "List<DayOfWeek>", "Dictionary<string, int>", "Dictionary<DayOfWeek, string>?", "int[]", "int[,]", "ReadOnlyMemory<byte>", "Flat", "Flat?", "FlatStruct", "FlatStruct?",
        "RawJson", "System.Text.Json.JsonElement", "Optional<int>", "Optional<string?>", "Own", "ValueObject", "Many",
    ];

    /// <summary>Values of options that are not in <see cref="MemberOptionTable"/>, except those without effect: false, and strict.</summary>
    private static readonly (string Option, string Value)[] s_values =
    [
        ("Name", "null"), ("Path", "null"), ("Aliases", "null"), ("Aliases", "new string[0]"), ("DefaultFactory", "null"), ("Format", "null"), ("FromJson", "null"), ("ToJson", "null"), ("ReadValue", "null"),
        ("OnInvalidElement", "null"), ("UnknownEnumValue", "null"), ("DefaultValue", "null"), ("DefaultValue", "\"a\""), ("DefaultValue", "false"), ("DefaultValue", "new int[0]"),
        ("NumberHandling", "JsonNumberHandling.AllowNamedFloatingPointLiterals"), ("Format", "\"iso8601\""),
    ];

    private const string Beside =
        """
        [JsonModel] public partial record Flat(int Y);
        [JsonModel] public partial record struct FlatStruct(int Y);
        [JsonValueObject] public record struct ValueObject(int Value);
        public class Many : List<int>;
        public class Own
        {
            public static Own FromJson(ref System.Text.Json.Utf8JsonReader reader) { reader.Skip(); return new(); }
            public void ToJson(System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue();
        }

        """;

    private static readonly Lazy<ILookup<string, string>> s_without = new(() => FilesOf(Source("JsonKey", "")));

    public static TheoryData<string, string> Options =>
    [
        .. from row in MemberOptionTable.Rows select (row.Name, row.Value),
        .. from row in s_values select (row.Option, row.Value),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public async Task Option_has_an_effect_or_a_diagnostic(string option, string value)
    {
        string beside = MemberOptionTable.Rows.Single(row => row.Name == option).Beside;
        string source = Source("JsonKey(" + option + " = " + value + ")", beside);
        ImmutableArray<Diagnostic> diagnostics = await Diagnose(source);
        string[] lines = source.Split('\n');
        HashSet<string> toldOff = [.. diagnostics.Select(diagnostic => lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Split(' ')[1])];
        ILookup<string, string> files = FilesOf(source);

        List<string> silent = [];
        for (int i = 0; i < s_types.Length; i++)
        {
            // A non-nullable type refuses null anyway; an Optional defines itself when it is omitted.
            if ((option == "DisallowNullValue" && !MayBeNull(s_types[i])) || (option == "IncludeIfNull" && s_types[i] == "Optional<int>"))
                continue;
            if (!toldOff.Contains("Of" + i) && files["Of" + i].SequenceEqual(s_without.Value["Of" + i]))
                silent.Add(s_types[i]);
        }

        Assert.Equal("", string.Join("; ", silent));
    }

    private static bool MayBeNull(string type) => type.EndsWith('?') || type == "object" || type == "System.Text.Json.JsonElement" || type == "RawJson";

    private static string Source(string attribute, string beside)
    {
        StringBuilder source = new(Beside);
        for (int i = 0; i < s_types.Length; i++)
            source.Append(CultureInfo.InvariantCulture, $"namespace Of{i} {{ [JsonModel] public partial class A {{ [{attribute}] public {s_types[i]} X {{ get; set; }} = default!; {beside} }} }}\n");
        return source.ToString();
    }

    /// <summary>The emitted code of each namespace.</summary>
    private static ILookup<string, string> FilesOf(string source) =>
        GenerateUnchecked(source).Files.OrderBy(static file => file.Key, StringComparer.Ordinal).ToLookup(static file => file.Key.Split('.')[0], static file => file.Value.ToString());
}
