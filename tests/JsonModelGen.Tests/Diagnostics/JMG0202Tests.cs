namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Two enum values have the same JSON form.</summary>
public class JMG0202Tests
{
    [Theory]
    [InlineData("public enum E { Name, name } [JsonModel] public partial record [|A|](E X);", "'Name' and 'name' of the enum 'E' are both \"name\"")]
    [InlineData("public enum E { One, [JsonValue(\"one\")] Other } [JsonModel] public partial record [|A|](E X);", "'One' and 'Other' of the enum 'E' are both \"one\"")]
    [InlineData("public enum E { [JsonValue(1)] One, [JsonValue(1)] Other } [JsonModel] public partial record [|A|](List<E> X);", "'One' and 'Other' of the enum 'E' are both 1")]
    [InlineData("public enum E { One, [JsonValue(\"x\", Aliases = [\"one\"])] Other } [JsonModel] public partial record [|A|](Dictionary<E, int> X);", "'One' and 'Other' of the enum 'E' are both \"one\"")]
    [InlineData("[JsonEnum(CaseInsensitive = true, FieldRename = FieldRename.None)] public enum E { Name, [|name|] }", "'Name' and 'name' of the enum 'E' are both \"Name\" (or \"name\", in another case)")]
    [InlineData("[JsonEnum(CaseInsensitive = true)] public enum E { One, [JsonValue(\"x\", Aliases = [\"ONE\"])] [|Other|] }", "'One' and 'Other' of the enum 'E' are both \"one\" (or \"ONE\", in another case)")]
    public Task Flags_values_that_cannot_be_distinguished(string source, string message) =>
        DiagnosticProbe.Flags("JMG0202", source, message + " in JSON: give one of them another form with [JsonValue]");

    [Fact]
    public async Task It_is_reported_at_the_enum_and_at_models_that_cannot_be_emitted()
    {
        const string Source = "[JsonEnum] public enum E { A, [JsonValue(\"a\")] [|B|] } [JsonModel] public partial record [|M|](E X); [JsonModel] public partial record [|N|](E[] X);";
        await DiagnosticProbe.Flags("JMG0202", Source);
        await DiagnosticProbe.Flags("JMG0202", "[assembly: JsonModelDefaults(FieldRename = FieldRename.Kebab)] [JsonEnum] public enum E { FooBar, [|FooBAR|] }");
        await DiagnosticProbe.Flags("JMG0202", "[JsonEnum] public enum E { FooBar, [|FooBAR|] }", build: Build.WithProperty("JsonModelGen_FieldRename", "Snake"));
    }

    [Theory]
    [InlineData("[JsonEnum(FieldRename = FieldRename.None)] public enum E { Name, name } [JsonModel] public partial record A(E X);")]
    [InlineData("[JsonEnum(AsNumber = true)] public enum E { Name, name } [JsonModel] public partial record A(E X);")]
    [InlineData("[JsonEnum] public enum E { FooBar, FooBAR }")]
    [InlineData("public enum E { Old = 1, New = 1 } [JsonModel] public partial record A(E X);")]
    public Task Accepts_different_forms(string source) => DiagnosticProbe.Accepts(source);
}
