using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ArrayRow : Positions<int[], int[]?, ArrayRow.S> { [JsonModel] internal partial record struct S(int[] Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ListRow : Positions<List<int>, List<int>?, ListRow.S> { [JsonModel] internal partial record struct S(List<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class EnumerableRow : Positions<IEnumerable<int>, IEnumerable<int>?, EnumerableRow.S> { [JsonModel] internal partial record struct S(IEnumerable<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class CollectionInterfaceRow : Positions<ICollection<int>, ICollection<int>?, CollectionInterfaceRow.S> { [JsonModel] internal partial record struct S(ICollection<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ListInterfaceRow : Positions<IList<int>, IList<int>?, ListInterfaceRow.S> { [JsonModel] internal partial record struct S(IList<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ReadOnlyCollectionInterfaceRow : Positions<IReadOnlyCollection<int>, IReadOnlyCollection<int>?, ReadOnlyCollectionInterfaceRow.S> { [JsonModel] internal partial record struct S(IReadOnlyCollection<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ReadOnlyListInterfaceRow : Positions<IReadOnlyList<int>, IReadOnlyList<int>?, ReadOnlyListInterfaceRow.S> { [JsonModel] internal partial record struct S(IReadOnlyList<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class LinkedListRow : Positions<LinkedList<int>, LinkedList<int>?, LinkedListRow.S> { [JsonModel] internal partial record struct S(LinkedList<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class QueueRow : Positions<Queue<int>, Queue<int>?, QueueRow.S> { [JsonModel] internal partial record struct S(Queue<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class CollectionRow : Positions<Collection<int>, Collection<int>?, CollectionRow.S> { [JsonModel] internal partial record struct S(Collection<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ObservableCollectionRow : Positions<ObservableCollection<int>, ObservableCollection<int>?, ObservableCollectionRow.S> { [JsonModel] internal partial record struct S(ObservableCollection<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2] => [2,1,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class StackRow : Positions<Stack<int>, Stack<int>?, StackRow.S> { [JsonModel] internal partial record struct S(Stack<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ReadOnlyCollectionRow : Positions<ReadOnlyCollection<int>, ReadOnlyCollection<int>?, ReadOnlyCollectionRow.S> { [JsonModel] internal partial record struct S(ReadOnlyCollection<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]", "[1,1,2] => [1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class SetInterfaceRow : Positions<ISet<int>, ISet<int>?, SetInterfaceRow.S> { [JsonModel] internal partial record struct S(ISet<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]", "[1,1,2] => [1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class HashSetRow : Positions<HashSet<int>, HashSet<int>?, HashSetRow.S> { [JsonModel] internal partial record struct S(HashSet<int> Value); }

[JsonModel, Reads("[]", "[3,1,2]", "[1,1,2] => [1,2]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ReadOnlySetInterfaceRow : Positions<IReadOnlySet<int>, IReadOnlySet<int>?, ReadOnlySetInterfaceRow.S> { [JsonModel] internal partial record struct S(IReadOnlySet<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2] => [1,2,3]", "[2,1,1] => [1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class SortedSetRow : Positions<SortedSet<int>, SortedSet<int>?, SortedSetRow.S> { [JsonModel] internal partial record struct S(SortedSet<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ConcurrentQueueRow : Positions<ConcurrentQueue<int>, ConcurrentQueue<int>?, ConcurrentQueueRow.S> { [JsonModel] internal partial record struct S(ConcurrentQueue<int> Value); }

[JsonModel, Reads("[]", "[3,1,2] => [2,1,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ConcurrentStackRow : Positions<ConcurrentStack<int>, ConcurrentStack<int>?, ConcurrentStackRow.S> { [JsonModel] internal partial record struct S(ConcurrentStack<int> Value); }

[JsonModel, Reads("[]", "[1]", "[1,1]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ConcurrentBagRow : Positions<ConcurrentBag<int>, ConcurrentBag<int>?, ConcurrentBagRow.S> { [JsonModel] internal partial record struct S(ConcurrentBag<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]", StjReadsNull = true), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class MemoryRow : Positions<Memory<int>, Memory<int>?, MemoryRow.S> { [JsonModel] internal partial record struct S(Memory<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]", StjReadsNull = true), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ReadOnlyMemoryRow : Positions<ReadOnlyMemory<int>, ReadOnlyMemory<int>?, ReadOnlyMemoryRow.S> { [JsonModel] internal partial record struct S(ReadOnlyMemory<int> Value); }
