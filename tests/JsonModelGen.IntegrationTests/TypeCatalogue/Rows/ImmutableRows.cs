using System.Collections.Frozen;
using System.Collections.Immutable;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableArrayRow : Positions<ImmutableArray<int>, ImmutableArray<int>?, ImmutableArrayRow.S> { [JsonModel] internal partial record struct S(ImmutableArray<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableListRow : Positions<ImmutableList<int>, ImmutableList<int>?, ImmutableListRow.S> { [JsonModel] internal partial record struct S(ImmutableList<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableListInterfaceRow : Positions<IImmutableList<int>, IImmutableList<int>?, ImmutableListInterfaceRow.S> { [JsonModel] internal partial record struct S(IImmutableList<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableQueueRow : Positions<ImmutableQueue<int>, ImmutableQueue<int>?, ImmutableQueueRow.S> { [JsonModel] internal partial record struct S(ImmutableQueue<int> Value); }

[JsonModel, Reads("[]", "[1]", "[3,1,2]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableQueueInterfaceRow : Positions<IImmutableQueue<int>, IImmutableQueue<int>?, ImmutableQueueInterfaceRow.S> { [JsonModel] internal partial record struct S(IImmutableQueue<int> Value); }

[JsonModel, Reads("[]", "[3,1,2] => [2,1,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableStackRow : Positions<ImmutableStack<int>, ImmutableStack<int>?, ImmutableStackRow.S> { [JsonModel] internal partial record struct S(ImmutableStack<int> Value); }

[JsonModel, Reads("[]", "[3,1,2] => [2,1,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableStackInterfaceRow : Positions<IImmutableStack<int>, IImmutableStack<int>?, ImmutableStackInterfaceRow.S> { [JsonModel] internal partial record struct S(IImmutableStack<int> Value); }

[JsonModel, Reads("[]", "[1]", "[1,1]", "[1,2,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableHashSetRow : Positions<ImmutableHashSet<int>, ImmutableHashSet<int>?, ImmutableHashSetRow.S> { [JsonModel] internal partial record struct S(ImmutableHashSet<int> Value); }

[JsonModel, Reads("[]", "[1]", "[1,1]", "[1,2,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableSetInterfaceRow : Positions<IImmutableSet<int>, IImmutableSet<int>?, ImmutableSetInterfaceRow.S> { [JsonModel] internal partial record struct S(IImmutableSet<int> Value); }

[JsonModel, Reads("[]", "[3,1,2] => [1,2,3]"), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class ImmutableSortedSetRow : Positions<ImmutableSortedSet<int>, ImmutableSortedSet<int>?, ImmutableSortedSetRow.S> { [JsonModel] internal partial record struct S(ImmutableSortedSet<int> Value); }

[JsonModel, Reads("[]", "[1]", "[1,1] => [1]", Stj = Stj.WritesOnly), Refuses(WrongType, "[1,\"x\"]", At = "[1]"), Refuses(NullValue, "[null]", At = "[0]")]
internal sealed partial class FrozenSetRow : Positions<FrozenSet<int>, FrozenSet<int>?, FrozenSetRow.S> { [JsonModel] internal partial record struct S(FrozenSet<int> Value); }
