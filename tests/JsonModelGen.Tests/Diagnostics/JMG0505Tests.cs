namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A member has the key of the discriminator.</summary>
public class JMG0505Tests
{
    private const string Union = "[JsonModel, JsonModelUnion(\"kind\")] public abstract partial class A; [JsonModel, JsonModelCase] public partial class Other : A; ";

    [Theory]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { public int [|Kind|] { get; set; } }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(\"kind\", IncludeToJson = false)] public int [|X|] { get; set; } }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { public int [|Kind|] => 1; }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(Aliases = [\"kind\"])] public int [|X|] { get; set; } }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(Path = \"kind.x\")] public int [|X|] { get; set; } }")]
    [InlineData(Union + "[JsonModel(CaseInsensitive = true), JsonModelCase] public partial class B : A { [JsonKey(\"KIND\")] public int [|X|] { get; set; } }")]
    public Task Flags_the_same_key(string source) => DiagnosticProbe.Flags("JMG0505", source, emitted: ["A.g.cs", "Other.g.cs"]);

    [Theory]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(\"KIND\")] public int X { get; set; } }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(IncludeFromJson = false, IncludeToJson = false)] public int Kind { get; set; } }")]
    [InlineData(Union + "[JsonModel, JsonModelCase] public partial class B : A { [JsonKey(Path = \"x.kind\")] public int X { get; set; } }")]
    [InlineData("[JsonModel, JsonModelUnion(\"kind\", UnknownCase = typeof(B))] public abstract partial class A; [JsonModel, JsonModelCase] public partial class Other : A; [JsonModel] public partial class B : A { public string? Kind { get; set; } }")]
    public Task Accepts_other_keys(string source) => DiagnosticProbe.Accepts(source);
}
