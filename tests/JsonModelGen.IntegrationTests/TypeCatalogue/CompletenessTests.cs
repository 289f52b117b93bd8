using System.Collections;
using System.Reflection;
using JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>The catalogue is complete: every codec of the runtime library has a row.</summary>
public sealed class CompletenessTests
{
    /// <summary>Codecs that have no type of their own, but adapt others.</summary>
    private static readonly string[] Adapters = ["ModelCodec`1", "NullableCodec`2", "NullableReferenceCodec`2", "MaybeNullCodec`2", "OptionalCodec`2", "NumberCodec`3", "FormattedCodec`3", "UniqueKeyCodec`2", "UniqueKeysCodec`2", "UniqueKeyValuePairCodec`4", "NullAsDefaultCodec`2"];

    /// <summary>Codecs whose type is a type argument, and the rows that use them.</summary>
    private static readonly Dictionary<string, Func<Type, bool>> Families = new()
    {
        ["MultiDimensionalArrayCodec`3"] = static subject => subject.IsVariableBoundArray,
        ["CustomCollectionCodec`3"] = static subject => subject == typeof(Tags),
        ["BuiltCollectionCodec`4"] = static subject => subject == typeof(Log),
        ["CustomDictionaryCodec`5"] = static subject => subject == typeof(Headers),
        ["BuiltDictionaryCodec`6"] = static subject => subject == typeof(Prices),
        ["UntypedSequenceInterfaceCodec`1"] = static subject => subject == typeof(IEnumerable),
        ["UntypedListCodec`1"] = static subject => subject == typeof(ArrayList),
        ["UntypedDictionaryCodec`1"] = static subject => subject == typeof(Hashtable),
        ["ValueObjectCodec`4"] = static subject => subject == typeof(Many<int>),
        ["ValueObjectKeyCodec`4"] = static subject => subject == typeof(UserId),
        ["OwnMethodsCodec`2"] = static subject => subject == typeof(Money),
        ["SpanParsableCodec`1"] = static subject => subject == typeof(Temperature),
        ["Utf8SpanParsableCodec`1"] = static subject => subject == typeof(Label),
    };

    public static TheoryData<string> Codecs => [.. CodecTypes(typeof(IJsonCodec<>)).Select(static codec => codec.Name)];

    public static TheoryData<string> KeyCodecs => [.. CodecTypes(typeof(IJsonKeyCodec<>)).Select(static codec => codec.Name)];

    public static TheoryData<string> RowsThatStjOnlyWrites =>
        [.. CatalogueRow.All.Where(static row => row.Value.Reads.Stj == Stj.WritesOnly).Select(static row => row.Key)];

    [Theory, MemberData(nameof(Codecs))]
    public void Every_codec_has_a_row(string codec)
    {
        Type type = Coded(codec, typeof(IJsonCodec<>));
        Func<Type, bool> isServed = type.IsGenericParameter ? Families[codec] : subject => IsSameFamily(subject, type);
        Assert.Contains(CatalogueRow.All.Values, row => isServed(row.Subject));
    }

    [Theory, MemberData(nameof(KeyCodecs))]
    public void Every_key_codec_has_a_row(string codec)
    {
        Type type = Coded(codec, typeof(IJsonKeyCodec<>));
        Func<Type, bool> isServed = type.IsGenericParameter ? Families[codec] : key => key == type;
        Assert.Contains(CatalogueRow.All.Values, row => IsSameFamily(row.Subject, typeof(Dictionary<,>)) && isServed(row.Subject.GetGenericArguments()[0]));
    }

    [Theory, MemberData(nameof(RowsThatStjOnlyWrites))]
    public void System_Text_Json_is_the_reference_wherever_it_reads_the_type(string row) => Assert.False(CatalogueRow.All[row].StjReads());

    private static IEnumerable<Type> CodecTypes(Type @interface) => typeof(JsonModel).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && !Adapters.Contains(type.Name) && type.GetInterfaces().Any(implemented => Is(implemented, @interface)));

    private static Type Coded(string codec, Type @interface) => CodecTypes(@interface)
        .Single(type => type.Name == codec)
        .GetInterfaces().First(implemented => Is(implemented, @interface))
        .GetGenericArguments()[0];

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsSameFamily(Type subject, Type coded) => coded switch
    {
        { IsArray: true } when coded.GetElementType()!.IsGenericParameter => subject.IsSZArray,
        { IsGenericType: true, ContainsGenericParameters: true } => Is(subject, coded.GetGenericTypeDefinition()),
        _ => subject == coded,
    };
}
