// The program that does nothing but say so: what starting a process costs by itself.
Console.WriteLine("nothing");
