namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A model cannot be a case.</summary>
public class JMG0504Tests
{
    private const string Union = "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class Other : A; ";

    [Theory]
    [InlineData(Union + "[JsonModel, [|JsonModelCase|]] public partial class B<T> : A;", "B.g.cs")]
    [InlineData(Union + "public partial class Outer { [JsonModel, [|JsonModelCase|]] private partial class B : A; }")]
    [InlineData(Union + "[JsonModel(CreateFactory = false), [|JsonModelCase|]] public partial class B : A;")]
    [InlineData(Union + "[JsonModel(CreateToJson = false), [|JsonModelCase|]] public partial class B : A;")]
    [InlineData(Union + "[JsonModel, [|JsonModelCase(\"\\uD800\")|]] public partial class B : A;")]
    public Task Flags_types_that_cannot_be_one(string source, string? _ = null) => DiagnosticProbe.Flags("JMG0504", source, emitted: ["A.g.cs", "Other.g.cs"]);

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion, [|JsonModelCase|]] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A;", "B.g.cs")]
    [InlineData("[JsonModel, JsonModelUnion(\"a\")] public abstract partial class A; [JsonModel, JsonModelUnion(\"b\")] public abstract partial class B : A; [JsonModel, [|JsonModelCase|]] public partial class C : B;", "A.g.cs", "B.g.cs")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel(FieldRename = FieldRename.Snake), JsonModelUnion] public abstract partial class B : A; [JsonModel, [|JsonModelCase|]] public partial class C : B;", "A.g.cs", "B.g.cs")]
    public Task Flags_contradictions(string source, params string[] emitted) => DiagnosticProbe.Flags("JMG0504", source, emitted: emitted);

    [Theory]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), [|JsonDerivedType(typeof(int), 2)|]] public partial class A; [JsonModel] public partial class B : A;")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), [|JsonDerivedType(typeof(B), 2)|]] public partial class A; [JsonModel] public partial class B : A;")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), [|JsonDerivedType(typeof(C), 2)|]] public partial class A; [JsonModel] public partial class B : A; public class C : A { }")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), [|JsonDerivedType(typeof(C), 2)|]] public partial class A; [JsonModel] public partial class B : A; public abstract class C : A;")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), [|JsonDerivedType(typeof(C<>), 2)|]] public partial class A; [JsonModel] public partial class B : A; public abstract class C<T> : A;")]
    public Task Flags_types_that_System_Text_Json_lists_and_we_cannot_write(string source) => DiagnosticProbe.Flags("JMG0504", source, emitted: ["B.g.cs"]);

    [Fact]
    public Task Names_the_assembly_of_the_union() => DiagnosticProbe.Flags(
        "JMG0504",
        "[JsonModel, [|JsonModelCase|]] public partial class B : A;",
        "'B' cannot be a case of 'A': the union is in another assembly, whose code cannot refer to it: declare it there",
        new Build { Library = "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class Other : A;" });

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel(FieldRename = FieldRename.Snake), JsonModelUnion] public abstract partial class B : A; [JsonModel, JsonModelCase(\"c\")] public partial class C : B;")]
    [InlineData("[JsonModel(CreateToJson = false), JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A;")]
    public Task Accepts_consistent_declarations(string source) => DiagnosticProbe.Accepts(source);
}
