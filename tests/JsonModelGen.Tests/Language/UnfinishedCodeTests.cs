using JsonModelGen.Tests.Snapshots;

namespace JsonModelGen.Tests.Language;

/// <summary>Code is invalid most of the time while it is typed: neither the generator nor the analyzer may fail.</summary>
public class UnfinishedCodeTests
{
    private const int Step = 41;

    public static TheoryData<string> Names => SnapshotSources.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_truncated_source_crashes_the_generator(string name)
    {
        Sources sources = SnapshotSources.All[name];
        for (int length = 0; length < Math.Min(2000, sources.Files.Max(static file => file.Text.Length)); length += Step)
            await Survives(sources.Select(text => text[..Math.Min(length, text.Length)]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_missing_line_crashes_the_generator(string name)
    {
        Sources sources = SnapshotSources.All[name];
        for (int i = 0; i < Math.Min(100, sources.Files.Max(static file => file.Text.Split('\n').Length)); i += 3)
            await Survives(sources.Select(text => string.Join('\n', text.Split('\n').Where((_, line) => line != i))));
    }

    [Theory]
    [InlineData("[JsonModel] public partial class A { public int { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey] public int ; }")]
    [InlineData("[JsonModel] public partial record")]
    [InlineData("[JsonModel] public partial record A(int, string X)")]
    [InlineData("[JsonModel] public partial record A(int X, int X);")]
    [InlineData("[JsonModel] public partial class A { public int X { get; set; } public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A : A;")]
    [InlineData("[JsonModel] public partial class A : B; public partial class B : A;")]
    [InlineData("[JsonModel, JsonModel] public partial class A;")]
    [InlineData("[JsonModel] public partial class A; [JsonModel] public partial class A;")]
    [InlineData("[JsonModel(FieldRename = )] public partial class A;")]
    [InlineData("[JsonModel(FieldRename = \"snake\")] public partial class A;")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(1)] public int X { get; set; } [JsonKey(Name = null)] public int Y { get; set; } [JsonKey(null!)] public int Z { get; set; } }")]
    [InlineData("[JsonEnum(UnknownValue = )] public enum E { [JsonValue] A, [JsonValue(null)] B, [JsonValue(1, Aliases = null)] C, [JsonValue(2, Aliases = [null])] } [JsonModel] public partial record A(E X, Dictionary<E, > Y);")]
    [InlineData("[JsonModel] public partial record A(List<> X, Dictionary<string> Y, int[ Z, ? W);")]
    [InlineData("[JsonModel] public partial class A { public A(A a, B b, int) { } }")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename)] [JsonModel] public partial class A;")]
    [InlineData("[JsonModel] public partial enum A { }")]
    [InlineData("[JsonModel] partial interface A { }")]
    [InlineData("[JsonModel] public partial struct A { public A X { get; set; } }")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A; [JsonModel, JsonModelCase] public partial class : A;")]
    [InlineData("[JsonModel, JsonDerivedType(typeof(B), 1), JsonDerivedType(typeof(), 2), JsonDerivedType(typeof(C), )] public abstract partial class A; [JsonModel] public partial class B : A; [JsonModel] public partial class C : ;")]
    public Task No_broken_model_crashes_the_generator(string source) => Survives(source);

    private static async Task Survives(Sources sources) => Assert.Null(await CodeWhileTyped.WhatFails(sources, Build.Default));
}
