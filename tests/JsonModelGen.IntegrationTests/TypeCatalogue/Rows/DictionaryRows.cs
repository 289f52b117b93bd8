using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2} => {\"a\":2}", "{\"a b\":1,\"\":2,\"é\":3}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class DictionaryRow : Positions<Dictionary<string, int>, Dictionary<string, int>?, DictionaryRow.S> { [JsonModel] internal partial record struct S(Dictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2} => {\"a\":2}", "{\"a b\":1,\"\":2,\"é\":3}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class DictionaryInterfaceRow : Positions<IDictionary<string, int>, IDictionary<string, int>?, DictionaryInterfaceRow.S> { [JsonModel] internal partial record struct S(IDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2} => {\"a\":2}", "{\"a b\":1,\"\":2,\"é\":3}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ReadOnlyDictionaryInterfaceRow : Positions<IReadOnlyDictionary<string, int>, IReadOnlyDictionary<string, int>?, ReadOnlyDictionaryInterfaceRow.S> { [JsonModel] internal partial record struct S(IReadOnlyDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2} => {\"a\":2,\"b\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class SortedDictionaryRow : Positions<SortedDictionary<string, int>, SortedDictionary<string, int>?, SortedDictionaryRow.S> { [JsonModel] internal partial record struct S(SortedDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2} => {\"a\":2,\"b\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class SortedListRow : Positions<SortedList<string, int>, SortedList<string, int>?, SortedListRow.S> { [JsonModel] internal partial record struct S(SortedList<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ConcurrentDictionaryRow : Positions<ConcurrentDictionary<string, int>, ConcurrentDictionary<string, int>?, ConcurrentDictionaryRow.S> { [JsonModel] internal partial record struct S(ConcurrentDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ImmutableDictionaryRow : Positions<ImmutableDictionary<string, int>, ImmutableDictionary<string, int>?, ImmutableDictionaryRow.S> { [JsonModel] internal partial record struct S(ImmutableDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ImmutableDictionaryInterfaceRow : Positions<IImmutableDictionary<string, int>, IImmutableDictionary<string, int>?, ImmutableDictionaryInterfaceRow.S> { [JsonModel] internal partial record struct S(IImmutableDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2} => {\"a\":2,\"b\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}"), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ImmutableSortedDictionaryRow : Positions<ImmutableSortedDictionary<string, int>, ImmutableSortedDictionary<string, int>?, ImmutableSortedDictionaryRow.S> { [JsonModel] internal partial record struct S(ImmutableSortedDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2} => {\"a\":2}", "{\"a b\":1,\"\":2,\"e\":3}", Stj = Stj.WritesOnly), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class ReadOnlyDictionaryRow : Positions<ReadOnlyDictionary<string, int>, ReadOnlyDictionary<string, int>?, ReadOnlyDictionaryRow.S> { [JsonModel] internal partial record struct S(ReadOnlyDictionary<string, int> Value); }

[JsonModel, Reads("{}", "{\"a\":1}", "{\"a\":1,\"a\":2} => {\"a\":2}", Stj = Stj.WritesOnly), Refuses(WrongType, "{\"a\":1,\"b\":\"x\"}", At = ".b"), Refuses(NullValue, "{\"a b\":null}", At = "['a b']"), Refuses(InvalidText, "{\"\\ud800\":1}")]
internal sealed partial class FrozenDictionaryRow : Positions<FrozenDictionary<string, int>, FrozenDictionary<string, int>?, FrozenDictionaryRow.S> { [JsonModel] internal partial record struct S(FrozenDictionary<string, int> Value); }
