namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A type that derives from a union is not a case.</summary>
public class JMG0508Tests
{
    private const string Case = " [JsonModel, JsonModelCase] public partial class C : A; ";

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; public class [|B|] : A;" + Case, "A.g.cs", "C.g.cs")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel] public partial class [|B|] : A;" + Case, "A.g.cs", "B.g.cs", "C.g.cs")]
    [InlineData("[JsonModel, JsonModelUnion] public partial class [|A|];" + Case, "A.g.cs", "C.g.cs")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; public class [|B|] : C;" + Case, "A.g.cs", "C.g.cs")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(C), 1)] public abstract partial class A; public class [|B|] : A; [JsonModel] public partial class C : A;", "A.g.cs", "C.g.cs")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(C), 1)] public partial class A; [JsonModel] public partial class C : A; [JsonModel] public partial class [|B|] : C;", "A.g.cs", "C.g.cs", "B.g.cs")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), JsonDerivedType(typeof(C), 2)] public partial class A; [JsonModel, JsonDerivedType(typeof(B), 1)] public partial class B : A; [JsonModel] public partial class [|C|] : B;", "A.g.cs", "B.g.cs", "C.g.cs")]
    public Task Flags_derived_types_that_are_not_cases(string source, params string[] emitted) => DiagnosticProbe.Flags("JMG0508", source, emitted: emitted);

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; public abstract class B : A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion(UnknownCase = typeof(B))] public abstract partial class A; [JsonModel] public partial class B : A;" + Case)]
    [InlineData("[JsonModel, JsonDerivedType(typeof(C), 1)] public partial class A; public abstract class B : A; [JsonModel] public partial class C : B;")]
    [InlineData("[JsonDerivedType(typeof(C), 1)] public class A; public class B : A; [JsonModel] public partial class C : A;")]
    public Task Accepts_abstract_types_and_the_unknown_case(string source) => DiagnosticProbe.Accepts(source);
}
