namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Two cases of a union have the same name.</summary>
public class JMG0501Tests
{
    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class [|A|]; [JsonModel, JsonModelCase(\"x\")] public partial class B : A; [JsonModel, JsonModelCase(\"x\")] public partial class C : A;")]
    [InlineData("[JsonModel(FieldRename = FieldRename.Snake), JsonModelUnion] public abstract partial class [|A|]; [JsonModel, JsonModelCase(\"big_c\")] public partial class B : A; [JsonModel, JsonModelCase] public partial class BigC : A;")]
    public Task Flags_cases_with_the_same_name(string source) => DiagnosticProbe.Flags("JMG0501", source, emitted: ["B.g.cs", source.Contains("BigC") ? "BigC.g.cs" : "C.g.cs"]);

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase(\"x\")] public partial class B : A; [JsonModel, JsonModelCase(\"X\")] public partial class C : A;")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase(\"\")] public partial class B : A; [JsonModel, JsonModelCase] public partial class C : A;")]
    public Task Accepts_different_names(string source) => DiagnosticProbe.Accepts(source);
}
