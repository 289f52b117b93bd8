namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type cannot be a model.</summary>
public class JMG0002Tests
{
    [Theory]
    [InlineData("[JsonModel] public static partial class [|A|] { }", "static")]
    [InlineData("[JsonModel] public ref partial struct [|A|] { }", "a ref struct, which cannot be stored")]
    [InlineData("[JsonModel] file partial class [|A|] { }", "file-local, so no other file can extend it: make it internal")]
    [InlineData("file partial class Outer { [JsonModel] internal partial class [|A|] { } }", "nested in a file-local type, so no other file can extend it: make it internal")]
    [InlineData("[JsonModel] public abstract partial record [|A|](int X);", "abstract: put [JsonModel] on the types derived from it")]
    [InlineData("[JsonModel] public partial class [|A|]<T> where T : allows ref struct { public int X { get; set; } }", "generic in 'T', which may be a ref struct, and those cannot be stored: remove that constraint")]
    [InlineData("#pragma warning disable CS0693\npublic partial class Outer<T> { [JsonModel] public partial record [|A|]<T>(T X); }", "nested in a type with a type parameter 'T' of the same name as its own: rename one of them")]
    [InlineData("public partial interface IOuter { [JsonModel] public partial record [|A|](int X); }", "nested in an interface: move it out")]
    public Task Flags_kinds_of_types_that_cannot_be_read(string source, string reason) =>
        DiagnosticProbe.Flags("JMG0002", source, "'A' cannot be a model because it is " + reason);

    [Theory]
    [InlineData("[JsonModel] public sealed partial class A;")]
    [InlineData("[JsonModel] internal readonly partial record struct A(int X);")]
    [InlineData("public abstract class Base { public int X { get; set; } } [JsonModel] public partial class A : Base;")]
    [InlineData("public class Base<T> { public T? X { get; set; } } [JsonModel] public partial class A : Base<int>;")]
    [InlineData("[JsonModel] public partial record A<T>(T X);")]
    [InlineData("public partial class Outer<T> { [JsonModel] public partial record A(int X); }")]
    public Task Accepts_classes_records_and_structs(string source) => DiagnosticProbe.Accepts(source);
}
