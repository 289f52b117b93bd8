namespace JsonModelGen;

/// <summary>
/// Makes a type that wraps one value that value in JSON: <c>[JsonValueObject] readonly record struct UserId(Guid Value)</c> is a string with a
/// GUID, and can be a dictionary key because a GUID can. The type needs a constructor that takes the value, and a property or field with the same
/// name and type. It need not be partial.
/// </summary>
/// <remarks>The constructor can validate: an exception that it throws is reported at the value's position (<see cref="JsonModelErrorKind.UserCode"/>).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonValueObjectAttribute : Attribute;
