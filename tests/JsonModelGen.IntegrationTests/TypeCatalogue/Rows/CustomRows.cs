using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", "[\"a\",\"b\"]"), Refuses(WrongType, "[\"a\",1]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]", StjReads = true)]
internal sealed partial class TagsRow : Positions<Tags, Tags?, TagsRow.S> { [JsonModel] internal partial record struct S(Tags Value); }

[JsonModel, Reads("[]", "[1,null]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class BagRow : Positions<Bag<int?>, Bag<int?>?, BagRow.S> { [JsonModel] internal partial record struct S(Bag<int?> Value); }

[JsonModel, Reads("[]", "[[\"a\"],[]]"), Refuses(WrongType, "[[\"a\",1]]", At = "[0][1]")]
internal sealed partial class NestedBagRow : Positions<Bag<Bag<string>>, Bag<Bag<string>>?, NestedBagRow.S> { [JsonModel] internal partial record struct S(Bag<Bag<string>> Value); }

[JsonModel, Reads("[]", "[{\"x\":1,\"label\":\"a\"},{\"x\":2,\"label\":\"b\"}]"), Refuses(MissingKey, "[{}]", At = "[0]")]
internal sealed partial class ByNameRow : Positions<ByName, ByName?, ByNameRow.S> { [JsonModel] internal partial record struct S(ByName Value); }

[JsonModel, Reads("[]", "[\"b\",\"a\",\"b\"]"), Refuses(WrongType, "[\"a\",1]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]", StjReads = true)]
internal sealed partial class CountriesRow : Positions<Countries, Countries?, CountriesRow.S> { [JsonModel] internal partial record struct S(Countries Value); }

[JsonModel, Reads("[]", "[3,1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class LogRow : Positions<Log, Log?, LogRow.S> { [JsonModel] internal partial record struct S(Log Value); }

[JsonModel, Reads("[]", "[1.5,null]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class LineRow : Positions<Line<double?>, Line<double?>?, LineRow.S> { [JsonModel] internal partial record struct S(Line<double?> Value); }

[JsonModel, Reads("[]", "[\"a\",null]", Stj = Stj.WritesOnly), Refuses(WrongType, "[\"a\",1]", At = "[1]")]
internal sealed partial class RouteRow : Positions<Route, Route?, RouteRow.S> { [JsonModel] internal partial record struct S(Route Value); }

[JsonModel, Reads("[]", "[\"a\",\"b\"]", Stj = Stj.WritesOnly), Refuses(WrongType, "[\"a\",1]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class PlaylistRow : Positions<Playlist, Playlist?, PlaylistRow.S> { [JsonModel] internal partial record struct S(Playlist Value); }

[JsonModel, Reads("[]", "[3,1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class ReadOnlyObservableCollectionRow : Positions<ReadOnlyObservableCollection<int>, ReadOnlyObservableCollection<int>?, ReadOnlyObservableCollectionRow.S> { [JsonModel] internal partial record struct S(ReadOnlyObservableCollection<int> Value); }

[JsonModel, Reads("[]", "[3,1,2]", "[1,1,2] => [1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class ReadOnlySetRow : Positions<ReadOnlySet<int>, ReadOnlySet<int>?, ReadOnlySetRow.S> { [JsonModel] internal partial record struct S(ReadOnlySet<int> Value); }

[JsonModel, Reads("[]", "[3,1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class ArraySegmentRow : Positions<ArraySegment<int>, ArraySegment<int>?, ArraySegmentRow.S> { [JsonModel] internal partial record struct S(ArraySegment<int> Value); }

[JsonModel, Reads("[]", "[3,1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]")]
internal sealed partial class BlockingCollectionRow : Positions<BlockingCollection<int>, BlockingCollection<int>?, BlockingCollectionRow.S> { [JsonModel] internal partial record struct S(BlockingCollection<int> Value); }

[JsonModel, Reads("{}", "{\"a\":[\"x\",\"y\"],\"b\":[]}"), Refuses(WrongType, "{\"a\":[1]}", At = ".a[0]"), Refuses(NullValue, "{\"a\":null}", At = ".a", StjReads = true)]
internal sealed partial class HeadersRow : Positions<Headers, Headers?, HeadersRow.S> { [JsonModel] internal partial record struct S(Headers Value); }

[JsonModel, Reads("{}", "{\"2\":\"b\",\"1\":\"a\"}"), Refuses(WrongType, "{\"1\":1}", At = ".1"), Refuses(InvalidValue, "{\"x\":\"a\"}", At = ".x")]
internal sealed partial class OrderedDictionaryRow : Positions<OrderedDictionary<int, string>, OrderedDictionary<int, string>?, OrderedDictionaryRow.S> { [JsonModel] internal partial record struct S(OrderedDictionary<int, string> Value); }

[JsonModel, Reads("{}", "{\"a\":1.50}", Stj = Stj.WritesOnly), Refuses(WrongType, "{\"a\":\"1\"}", At = ".a")]
internal sealed partial class PricesRow : Positions<Prices, Prices?, PricesRow.S> { [JsonModel] internal partial record struct S(Prices Value); }

[JsonModel, Reads("{\"key\":1,\"value\":\"a\"}", "{\"value\":null,\"other\":{},\"key\":2}"), Refuses(MissingKey, "{}", "{\"key\":1}", "{\"value\":\"a\"}"), Refuses(WrongType, "{\"key\":\"1\",\"value\":\"a\"}", At = ".key")]
internal sealed partial class KeyValuePairRow : Positions<KeyValuePair<int, string?>, KeyValuePair<int, string?>?, KeyValuePairRow.S> { [JsonModel] internal partial record struct S(KeyValuePair<int, string?> Value); }

[JsonModel, Reads("[]", "[{\"key\":\"a\",\"value\":[1,2]},{\"key\":\"a\",\"value\":[]}]"), Refuses(WrongType, "[{\"key\":\"a\",\"value\":[\"x\"]}]", At = "[0].value[0]")]
internal sealed partial class ListOfPairsRow : Positions<List<KeyValuePair<string, List<int>>>, List<KeyValuePair<string, List<int>>>?, ListOfPairsRow.S> { [JsonModel] internal partial record struct S(List<KeyValuePair<string, List<int>>> Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedIEnumerableRow : Positions<IEnumerable, IEnumerable?, UntypedIEnumerableRow.S> { [JsonModel] internal partial record struct S(IEnumerable Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedICollectionRow : Positions<ICollection, ICollection?, UntypedICollectionRow.S> { [JsonModel] internal partial record struct S(ICollection Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedIListRow : Positions<IList, IList?, UntypedIListRow.S> { [JsonModel] internal partial record struct S(IList Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedArrayListRow : Positions<ArrayList, ArrayList?, UntypedArrayListRow.S> { [JsonModel] internal partial record struct S(ArrayList Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedOldListRow : Positions<OldList, OldList?, UntypedOldListRow.S> { [JsonModel] internal partial record struct S(OldList Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,{\"b\":[true]}]")]
internal sealed partial class UntypedOldQueueRow : Positions<Queue, Queue?, UntypedOldQueueRow.S> { [JsonModel] internal partial record struct S(Queue Value); }

[JsonModel, Reads("[]", "[1,\"a\",null]")]
internal sealed partial class UntypedStackRow : Positions<Stack, Stack?, UntypedStackRow.S> { [JsonModel] internal partial record struct S(Stack Value); }

[JsonModel, Reads("{}", "{\"a\":[1,null]}")]
internal sealed partial class UntypedIDictionaryRow : Positions<IDictionary, IDictionary?, UntypedIDictionaryRow.S> { [JsonModel] internal partial record struct S(IDictionary Value); }

[JsonModel, Reads("{}", "{\"a\":[1,null]}")]
internal sealed partial class UntypedHashtableRow : Positions<Hashtable, Hashtable?, UntypedHashtableRow.S> { [JsonModel] internal partial record struct S(Hashtable Value); }

[JsonModel, Reads("{}", "{\"a\":[1,null]}")]
internal sealed partial class UntypedSortedListRow : Positions<SortedList, SortedList?, UntypedSortedListRow.S> { [JsonModel] internal partial record struct S(SortedList Value); }

[JsonModel, Reads("\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"x\"")]
internal sealed partial class UserIdRow : Positions<UserId, UserId?, UserIdRow.S> { [JsonModel] internal partial record struct S(UserId Value); }

[JsonModel, Reads("\"a@b.c\"", Stj = Stj.Neither), Refuses(UserCode, "\"x\"")]
internal sealed partial class EmailRow : Positions<Email, Email?, EmailRow.S> { [JsonModel] internal partial record struct S(Email Value); }

[JsonModel, Reads("[]", "[1,2]", Stj = Stj.Neither), Refuses(WrongType, "[\"x\"]", At = "[0]")]
internal sealed partial class ManyRow : Positions<Many<int>, Many<int>?, ManyRow.S> { [JsonModel] internal partial record struct S(Many<int> Value); }

[JsonModel, Reads("{}", "{\"6f9619ff-8b86-d011-b42d-00c04fc964ff\":\"a@b.c\"}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"x\":\"a@b.c\"}", At = ".x")]
internal sealed partial class UserIdKeyRow : Positions<Dictionary<UserId, Email>, Dictionary<UserId, Email>?, UserIdKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<UserId, Email> Value); }

[JsonModel, Reads("\"20.5°C\" => \"20.5\\u00B0C\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"20.5\"", "\"\"")]
internal sealed partial class TemperatureRow : Positions<Temperature, Temperature?, TemperatureRow.S> { [JsonModel] internal partial record struct S(Temperature Value); }

[JsonModel, Reads("\"#a\"", "\"#<\" => \"#\\u003C\"", Stj = Stj.Neither), Refuses(InvalidValue, "\"a\"")]
internal sealed partial class LabelRow : Positions<Label, Label?, LabelRow.S> { [JsonModel] internal partial record struct S(Label Value); }

[JsonModel, Reads("{}", "{\"20.5\\u00B0C\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class TemperatureKeyRow : Positions<Dictionary<Temperature, int>, Dictionary<Temperature, int>?, TemperatureKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Temperature, int> Value); }

[JsonModel, Reads("{}", "{\"#b\":1}", Stj = Stj.Neither), Refuses(InvalidValue, "{\"x\":1}", At = ".x")]
internal sealed partial class LabelKeyRow : Positions<Dictionary<Label, int>, Dictionary<Label, int>?, LabelKeyRow.S> { [JsonModel] internal partial record struct S(Dictionary<Label, int> Value); }

[JsonModel, Reads("\"12.50 EUR\"", Stj = Stj.Neither, OtherTypes = UserCode), Refuses(UserCode, "\"12.50\"", "\"x EUR\"")]
internal sealed partial class MoneyRow : Positions<Money, Money?, MoneyRow.S> { [JsonModel] internal partial record struct S(Money Value); }

[JsonModel, Reads("{\"radius\":1.5}", "{\"corners\":[{\"x\":1,\"label\":null}]}", Stj = Stj.Neither, OtherTypes = UserCode), Refuses(UserCode, "{}", "{\"corners\":[{}]}", "{\"radius\":\"1\"}")]
internal sealed partial class FigureRow : Positions<Figure, Figure?, FigureRow.S> { [JsonModel] internal partial record struct S(Figure Value); }

[JsonModel, Reads("\"a,b\"", Stj = Stj.Neither, OtherTypes = UserCode), Refuses(UserCode, "1", "[]")]
internal sealed partial class CsvRow : Positions<Csv, Csv?, CsvRow.S> { [JsonModel] internal partial record struct S(Csv Value); }

[JsonModel, Reads("17", Stj = Stj.Neither, OtherTypes = UserCode), Refuses(UserCode, "1.5", "\"1\"")]
internal sealed partial class TicketRow : Positions<ITicket, ITicket?, TicketRow.S> { [JsonModel] internal partial record struct S(ITicket Value); }
